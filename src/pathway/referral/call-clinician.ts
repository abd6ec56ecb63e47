import { z } from 'zod'
import { Id, Made } from '../../people/ids.words.ts'
import { anyStaff } from '../../people/role.policy.ts'
import { raiseTask } from '../../people/task/public.ts'
import { command } from '../../platform/server/action.ts'
import type { Db } from '../../platform/server/db.ts'
import { inquiryById } from './inquiry.store.ts'

/** Before the card is saved there is nobody to name yet; the call for help must not wait for that. */
const callOf = async (db: Db, inquiryId: string | null | undefined): Promise<{ clientId: string | null } | undefined> =>
  inquiryId == null ? { clientId: null } : inquiryById(db, inquiryId)

/** A caller talks about dying: a clinician is called to the phone, with the time on record. */
export const callClinician = command({
  name: 'referral.call-clinician',
  input: z.object({ inquiryId: Id.nullish() }),
  subject: (db, { inquiryId }) => callOf(db, inquiryId),
  allow: anyStaff,
  output: Made,
  about: ({ subject }) => subject.clientId === null ? [] : [subject.clientId],
  run: async context => {
    const { subject, input, actor, now } = context
    const id = await raiseTask(context, {
      kind: 'referral.crisis-call', reason: 'referral.caller-in-crisis', urgency: 'now', forRole: 'therapist', dueAt: now,
      aboutId: input.inquiryId ?? actor.id, ...(subject.clientId !== null && { clientId: subject.clientId }),
    })
    return { id }
  },
})
