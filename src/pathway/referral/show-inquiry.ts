import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Client } from '../../people/client/client.words.ts'
import { Id } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { query } from '../../platform/server/action.ts'
import { inquiriesOf, inquiryById } from './inquiry.store.ts'
import { assessBy, lineOf, maySeparate } from './referral.rules.ts'
import { Inquiry, InquiryLine, Stage } from './referral.words.ts'
import { clocksOf } from './urgency-clock.store.ts'

/** One referral: who called, what they said, where it stands, and the other trails of the same person. */
export const showInquiry = query({
  name: 'referral.show',
  input: z.object({ id: Id }),
  subject: (db, { id }) => inquiryById(db, id),
  allow: allow('intake', 'front-desk', 'therapist', 'director', 'biller'),
  output: Inquiry.extend({
    stage: Stage, since: z.string(), overdue: z.boolean(), assessBy: z.string(), maySeparate: z.boolean(), client: Client.nullable(), others: z.array(InquiryLine),
  }),
  run: async ({ db, subject, now }) => ({
    ...subject, ...lineOf(subject, now), assessBy: assessBy(subject.urgency, subject.receivedAt, await clocksOf(db)), maySeparate: maySeparate(subject.linkedAt, now).ok,
    client: await clientById(db, subject.clientId) ?? null,
    others: (await inquiriesOf(db, subject.clientId)).filter(({ id }) => id !== subject.id).map(other => lineOf(other, now)),
  }),
})
