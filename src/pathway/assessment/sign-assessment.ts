import { z } from 'zod'
import { Id, Made } from '../../people/ids.words.ts'
import { clinicians } from '../../people/role.policy.ts'
import { sign } from '../../people/signature/public.ts'
import { needsCosign } from '../../people/staff/credential.rules.ts'
import { staffById } from '../../people/staff/public.ts'
import { raiseTask } from '../../people/task/public.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { noteOnTrails } from '../referral/public.ts'
import { contentOf, maySign } from './assessment.rules.ts'
import { assessmentById, findingsOf, markSigned } from './assessment.store.ts'
import { askCosign } from './cosign.store.ts'

/** The author puts their name to the assessment; from then on its words stay. */
export const signAssessment = command({
  name: 'assessment.sign',
  input: z.strictObject({ id: Id }),
  subject: (db, { id }) => assessmentById(db, id),
  allow: clinicians,
  ifMatch: 'required',
  output: Made,
  run: async context => {
    const { db, subject, actor, now } = context
    const allowed = maySign(subject, actor.id)
    if (!allowed.ok) throw new Refusal(allowed.because)
    const findings = (await findingsOf(db, subject.clientId)).filter(({ assessmentId }) => assessmentId === subject.id)
    await sign(context, {
      clientId: subject.clientId, kind: 'assessment', id: subject.id, version: subject.version + 1, meaning: 'author',
      content: contentOf(subject, findings),
    })
    await markSigned(db, subject.id, now)
    const me = await staffById(db, actor.id)
    if (needsCosign(me?.credential ?? null)) {
      await askCosign(db, actor.clinicId, subject, now)
      await raiseTask(context, { clientId: subject.clientId, kind: 'assessment.cosign', reason: 'assessment.written-by-trainee', urgency: 'soon', forRole: 'director', dueAt: now, aboutId: subject.id })
    }
    await noteOnTrails(db, subject.clientId, 'assessed', { now, by: actor.id })
    return { id: subject.id }
  },
})
