import { z } from 'zod'
import { clinicDay } from '../../people/clinic/public.ts'
import { Id, LocalDate, Made } from '../../people/ids.words.ts'
import { allow, anyStaff, either } from '../../people/role.policy.ts'
import { allStaff, staffById } from '../../people/staff/public.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command, nothing, query } from '../../platform/server/action.ts'
import type { Db } from '../../platform/server/db.ts'
import { deleteLeave, insertLeave, leaveById, leaveFrom, saidHoursOf } from './life.store.ts'

/** A director for everybody, everybody for themselves. */
const ownDiary = either(allow('director'), allow('therapist', 'facilitator', 'prescriber').when('it is their own diary', (actor, { staffId }: { readonly staffId: string }) => actor.id === staffId))

const Leave = z.object({ id: Id, staffId: Id, fromDate: LocalDate, untilDate: LocalDate })

/** Says that a staff member is away; why is not asked. Sessions they lead in these days are shown as such until somebody else leads them. */
export const addLeave = command({
  name: 'schedule.add-leave',
  input: z.object({ staffId: Id, fromDate: LocalDate, untilDate: LocalDate }),
  subject: async (db, { staffId }) => {
    const member = await staffById(db, staffId)
    return member && { staffId: member.id }
  },
  allow: ownDiary,
  output: Made,
  run: async ({ db, actor, input, newId }) => {
    if (input.untilDate < input.fromDate) throw new Refusal('schedule.ends-before-it-begins')
    const id = newId()
    await insertLeave(db, actor.clinicId, { ...input, id })
    return { id }
  },
})

/** They are not away after all. */
export const removeLeave = command({
  name: 'schedule.remove-leave',
  input: z.object({ id: Id }),
  subject: (db, { id }) => leaveById(db, id),
  allow: ownDiary,
  output: Made,
  run: async ({ db, subject }) => {
    await deleteLeave(db, subject.id)
    return { id: subject.id }
  },
})

/** When a staff member sees clients, and when they are away. */
export const staffTimes = query({
  name: 'schedule.staff-times',
  input: z.object({ staffId: Id }),
  subject: nothing,
  allow: anyStaff,
  output: z.object({ hours: z.array(z.object({ weekday: z.number(), starts: z.string(), ends: z.string() })), leave: z.array(Leave) }),
  run: async ({ db, input, now }) => ({ hours: [...await saidHoursOf(db, input.staffId)], leave: await leaveFrom(db, await clinicDay(db, now), input.staffId) }),
})

/** Refuses what somebody would lead on a day they are away. */
export async function checkNobodyAway(db: Db, staffIds: readonly string[], day: string): Promise<void> {
  const away = (await leaveFrom(db, day)).find(({ staffId, fromDate }) => staffIds.includes(staffId) && fromDate <= day)
  if (away === undefined) return
  const name = (await allStaff(db)).find(({ id }) => id === away.staffId)?.name ?? ''
  throw new Refusal('schedule.staff-away', { values: { name, day } })
}
