import { z } from 'zod'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command, nothing } from '../../platform/server/action.ts'
import { Id, LocalDate, Made } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { continueUnits } from './curriculum.ts'
import { groupFits } from './group.rules.ts'
import { groupById, insertGroup } from './group.store.ts'
import { GroupDetails } from './group.words.ts'
import { checkRules } from './limits/group-checks.ts'
import { makeGroupSessions } from './make-sessions.ts'
import { programFrame, type Moment, type ProgramFrame } from './program-frame.ts'

/** Opens one group in a program and makes its first six weeks of sessions. */
export async function openOne(moment: Moment, frame: ProgramFrame, details: GroupDetails, from: string, until: string | null): Promise<string> {
  const fits = groupFits(details, frame)
  if (!fits.ok) throw new Refusal(fits.because, { values: { roomSeats: frame.rooms.find(({ id }) => id === details.roomId)?.seats ?? 0 } })
  await checkRules(moment.db, details, from)
  if (until !== null && until < from) throw new Refusal('schedule.ends-before-it-begins')
  if (from > frame.horizon) throw new Refusal('schedule.too-far-ahead')
  const id = moment.newId()
  await insertGroup(moment.db, moment.actor.clinicId, { ...details, id, programId: frame.programId, fromDate: from, untilDate: until })
  const group = await groupById(moment.db, id)
  if (group !== undefined) {
    await makeGroupSessions(moment, group, frame)
    await continueUnits(moment.db, group, moment.now)
  }
  return id
}

/** Opens a therapy group: every week at this time, from a day on. */
export const openGroup = command({
  name: 'schedule.open-group',
  forEverybody: true,
  input: z.object({ programId: Id, details: GroupDetails, from: LocalDate.optional(), until: LocalDate.nullable().default(null) }),
  subject: nothing,
  allow: allow('director', 'intake'),
  output: Made,
  run: async ({ input, ...moment }) => {
    const frame = await programFrame(moment.db, moment.actor.clinicId, input.programId, moment.now)
    return { id: await openOne(moment, frame, input.details, input.from ?? frame.today, input.until) }
  },
})
