import { z } from 'zod'
import { Id, Made } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { sign } from '../../people/signature/public.ts'
import { needsCosign } from '../../people/staff/credential.rules.ts'
import { staffById } from '../../people/staff/public.ts'
import { finishTasksAbout } from '../../people/task/public.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { contentOf } from './assessment.rules.ts'
import { assessmentById, findingsOf } from './assessment.store.ts'
import { markCosigned } from './cosign.store.ts'

/** A supervisor reads a trainee's assessment and signs beside them; its words stay as they are. */
export const cosignAssessment = command({
  name: 'assessment.cosign',
  input: z.strictObject({ id: Id }),
  subject: (db, { id }) => assessmentById(db, id),
  allow: allow('therapist', 'director').when('they did not write it', (actor, { authorId }: { readonly authorId: string }) => authorId !== actor.id),
  output: Made,
  run: async context => {
    const { db, subject, actor, now } = context
    if (needsCosign((await staffById(db, actor.id))?.credential ?? null)) throw new Refusal('platform.not-allowed')
    if (!await markCosigned(db, subject.id, actor.id, now)) throw new Refusal('assessment.no-cosign-asked')
    const findings = (await findingsOf(db, subject.clientId)).filter(({ assessmentId }) => assessmentId === subject.id)
    await sign(context, { clientId: subject.clientId, kind: 'assessment', id: subject.id, version: subject.version, meaning: 'supervisor', content: contentOf(subject, findings) })
    await finishTasksAbout(db, subject.id, actor.id, 'cosigned', now)
    return { id: subject.id }
  },
})
