import { z } from 'zod'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command, nothing } from '../../platform/server/action.ts'
import { Id, LocalDate } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { roomsFor, templateKey } from './group.rules.ts'
import { groupsFrom } from './group.store.ts'
import { PLAIN_GROUP } from './group.words.ts'
import { openOne } from './open-group.ts'
import { programFrame } from './program-frame.ts'

/** Opens all groups of a program's template that do not run yet, each in a room that is free then. */
export const openTemplateGroups = command({
  name: 'schedule.open-template-groups',
  input: z.object({ programId: Id, from: LocalDate.optional(), track: z.string().optional(),
    /** Who leads each, by weekday, time and topic; one left out has nobody yet and says so. */
    leads: z.record(z.string().max(200), z.array(Id).max(6)).default({}) }),
  subject: nothing,
  allow: allow('director', 'intake'),
  output: z.object({ ids: z.array(Id) }),
  run: async ({ input, ...moment }) => {
    const frame = await programFrame(moment.db, moment.actor.clinicId, input.programId, moment.now)
    const from = input.from ?? frame.today
    const running = await groupsFrom(moment.db, from)
    const wanted = frame.definition.groups.filter(({ track }) => input.track === undefined || track === input.track)
      .filter(group => !running.some(other => other.programId === input.programId && other.weekday === group.weekday
        && other.starts === group.starts && other.topic === group.topic))
    if (wanted.length === 0) throw new Refusal('schedule.template-already-open')
    const ids: string[] = []
    for (const { group, roomId } of roomsFor(wanted, frame.rooms, running)) {
      const details = { ...PLAIN_GROUP, ...group, roomId, remote: false, facilitatorIds: input.leads[templateKey(group)] ?? [] }
      ids.push(await openOne(moment, frame, details, from, null))
    }
    return { ids }
  },
})
