import { z } from 'zod'
import { Id, Made } from '../../people/ids.words.ts'
import { clinicians } from '../../people/role.policy.ts'
import { sign } from '../../people/signature/public.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { noteOnTrails } from '../referral/public.ts'
import { maySign } from './assessment.rules.ts'
import { assessmentById, findingsOf, markSigned } from './assessment.store.ts'

/** The author puts their name to the assessment; from then on its words stay. */
export const signAssessment = command({
  name: 'assessment.sign',
  input: z.object({ id: Id }),
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
      content: { sections: subject.sections, findings: findings.map(({ kind, words }) => ({ kind, words })) },
    })
    await markSigned(db, subject.id, now)
    await noteOnTrails(db, subject.clientId, 'assessed', { now, by: actor.id })
    return { id: subject.id }
  },
})
