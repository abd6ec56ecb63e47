import { z } from 'zod'
import { Refusal } from '../../platform/pure/refusal.ts'
import { say } from '../../platform/pure/text.ts'
import { command, nothing, query } from '../../platform/server/action.ts'
import { Id } from '../ids.words.ts'
import { allow } from '../role.policy.ts'
import { NewLink } from '../sign-in/link/link.words.ts'
import { endSignInsOf, endWaysOf, freshProofAsked, handOver } from '../sign-in/public.ts'
import { finishTasksAbout } from '../task/public.ts'
import { keepVouched, lockedOutById, lockedOutSince } from './locked-out.store.ts'
import { staffMailText } from './staff-mail.text.ts'
import { mayVouch, stillGood } from './staff.rules.ts'
import { staffRecord, staffRecords } from './staff.store.ts'
import { LockedOutLine } from './staff.words.ts'

/**
 * A second person has the colleague in front of them and says: it is them. Every old way in ends, and a one-time link is shown to be
 * scanned there and then. Neither of the two ever learns a password. Source: T-06 of the abuse cases.
 */
export const vouchFor = command({
  name: 'staff.vouch',
  input: z.object({ id: Id }),
  subject: (db, { id }) => lockedOutById(db, id),
  allow: allow('director', 'therapist', 'prescriber'),
  output: NewLink,
  secret: true,
  run: async context => {
    const { db, actor, subject, now, send } = context
    const member = await staffRecord(db, subject.staffId)
    const decided = mayVouch(actor.id, subject, now)
    if (!decided.ok) throw new Refusal(decided.because)
    if (member === undefined || member.left) throw new Refusal('staff.has-left')
    await freshProofAsked(context)
    await keepVouched(db, subject.id, actor.id, now)
    await endWaysOf(db, member.id)
    await endSignInsOf(db, member.id, now)
    await finishTasksAbout(db, subject.id, actor.id, 'vouched', now)
    await send({ channel: 'email', kind: 'staff.ways-in-anew', payload: { to: member.email,
      subject: say(staffMailText, member.language, 'anewSubject'), text: say(staffMailText, member.language, 'anewBody', { name: member.name }) } })
    return { ...await handOver(context, 'staff-invitation', member.id), emailed: false }
  },
})

/** Colleagues who cannot come in and wait for a second person. */
export const lockedOut = query({
  name: 'staff.locked-out',
  input: z.object({}),
  subject: nothing,
  allow: allow('director', 'therapist', 'prescriber'),
  output: z.array(LockedOutLine),
  run: async ({ db, actor, now }) => {
    const names = new Map((await staffRecords(db)).map(({ id, name }) => [id, name]))
    return (await lockedOutSince(db, stillGood(now))).map(one => ({
      ...one, name: names.get(one.staffId) ?? '', askedByName: names.get(one.askedBy) ?? '', mayVouch: mayVouch(actor.id, one, now).ok,
    }))
  },
})
