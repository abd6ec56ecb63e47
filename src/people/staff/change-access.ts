import { z } from 'zod'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command, nothing, query } from '../../platform/server/action.ts'
import type { Db } from '../../platform/server/db.ts'
import { Id, Made } from '../ids.words.ts'
import { allow } from '../role.policy.ts'
import { endLinksOf, endSignInsOf, openLinksOf, staffWithWayIn } from '../sign-in/public.ts'
import { accessOf, mayChangeAccess, mayStopDirecting } from './staff.rules.ts'
import { allKeptOut, allStaff, changeRoles, letGo, staffRecord, staffRecords } from './staff.store.ts'
import { StaffDetails, StaffLine } from './staff.words.ts'

async function checkMayStop(db: Db, staffId: string): Promise<void> {
  const decided = mayStopDirecting(staffId, await allStaff(db), await allKeptOut(db))
  if (!decided.ok) throw new Refusal(decided.because)
}

/** Gives a colleague other roles; they sign in anew. Nobody changes their own. */
export const changeStaffRoles = command({
  name: 'staff.change-roles',
  input: z.object({ id: Id, roles: StaffDetails.shape.roles }),
  subject: (db, { id }) => staffRecord(db, id),
  allow: allow('director'),
  ifMatch: 'required',
  output: Made,
  run: async ({ db, input, actor, subject, now }) => {
    const decided = mayChangeAccess(actor.id, subject)
    if (!decided.ok) throw new Refusal(decided.because)
    if (subject.roles.includes('director') && !input.roles.includes('director')) await checkMayStop(db, subject.id)
    await changeRoles(db, subject.id, input.roles)
    await endSignInsOf(db, subject.id, now)
    return { id: subject.id }
  },
})

/** A colleague leaves: every sign-in and invitation of theirs ends at once. */
export const deactivateStaff = command({
  name: 'staff.deactivate',
  input: z.object({ id: Id }),
  subject: (db, { id }) => staffRecord(db, id),
  allow: allow('director'),
  output: Made,
  run: async ({ db, actor, subject, now }) => {
    const decided = mayChangeAccess(actor.id, subject)
    if (!decided.ok) throw new Refusal(decided.because)
    if (subject.roles.includes('director')) await checkMayStop(db, subject.id)
    await letGo(db, subject.id, now)
    await endSignInsOf(db, subject.id, now)
    await endLinksOf(db, subject.id, now)
    return { id: subject.id }
  },
})

/** Everybody who works or worked here, and whether they can come in. */
export const staffRoster = query({
  name: 'staff.roster',
  input: z.object({}),
  subject: nothing,
  allow: allow('director'),
  output: z.array(StaffLine),
  run: async ({ db, now }) => {
    const members = await staffRecords(db)
    const ids = members.map(({ id }) => id)
    const [invited, inside] = [await openLinksOf(db, ids, now), await staffWithWayIn(db)]
    return members.map(member => {
      const invitedUntil = invited.get(member.id) ?? null
      return { ...member, invitedUntil, access: accessOf({ left: member.left, hasWayIn: inside.has(member.id), invitedUntil }) }
    })
  },
})
