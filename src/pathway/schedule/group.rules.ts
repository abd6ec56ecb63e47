import { no, yes, type Decision } from '../../platform/pure/decision.ts'
import type { Group, GroupDetails } from './group.words.ts'
import { minutesOf } from './times.rules.ts'

/** What a group must fit: the program's phases and tracks, the rooms of its site, the people who work here. */
export interface GroupFrame {
  readonly phases: readonly string[], readonly tracks: readonly string[]
  readonly rooms: readonly { readonly id: string, readonly seats: number }[]
  readonly staffIds: readonly string[]
}

/** Why a group cannot be as it was written. */
export type GroupRefusal = 'schedule.no-such-phase' | 'schedule.no-such-track' | 'schedule.no-such-room' | 'schedule.no-such-staff'
  | 'schedule.room-too-small' | 'schedule.break-too-long'

/** A group fits its program, its room and the people who lead it. Source: the program's own definition; product.md M4. */
export function groupFits(group: GroupDetails, frame: GroupFrame): Decision<true, GroupRefusal> {
  if (!group.phases.every(phase => frame.phases.includes(phase))) return no('schedule.no-such-phase')
  if (!frame.tracks.includes(group.track)) return no('schedule.no-such-track')
  if (group.breakMinutes >= group.minutes) return no('schedule.break-too-long')
  if (!group.facilitatorIds.every(id => frame.staffIds.includes(id))) return no('schedule.no-such-staff')
  if (group.roomId === null) return yes(true)
  const room = frame.rooms.find(({ id }) => id === group.roomId)
  if (room === undefined) return no('schedule.no-such-room')
  return room.seats < group.seats ? no('schedule.room-too-small') : yes(true)
}

/** How a group of a program's template is named. */
export const templateKey = ({ weekday, starts, topic }: Pick<GroupDetails, 'weekday' | 'starts' | 'topic'>): string => `${weekday} ${starts} ${topic}`

/** Whether somebody new may join: an open group at any time, a closed one never, one with a beginning when its curriculum begins; and whom it is for. Source: the group's own definition. */
export function mayJoin(group: Pick<Group, 'joining' | 'audience' | 'nextUnit'>, sex: string | null): Decision<true, 'schedule.group-closed' | 'schedule.group-not-at-start' | 'schedule.wrong-audience'> {
  if (group.joining === 'closed') return no('schedule.group-closed')
  if (group.joining === 'at-start' && group.nextUnit !== null && group.nextUnit !== 1) return no('schedule.group-not-at-start')
  const forThem = group.audience === 'everybody' || (group.audience === 'women' ? sex === 'female' : sex === 'male')
  return forThem ? yes(true) : no('schedule.wrong-audience')
}

interface Taking { readonly weekday: number, readonly starts: string, readonly minutes: number, readonly roomId: string | null }

const sameTime = (a: Omit<Taking, 'roomId'>, b: Omit<Taking, 'roomId'>): boolean => a.weekday === b.weekday
  && minutesOf(a.starts) < minutesOf(b.starts) + b.minutes && minutesOf(b.starts) < minutesOf(a.starts) + a.minutes

/** Gives each group the smallest room that is free and large enough; without one it stays without a room, to be chosen by hand. */
export function roomsFor<G extends Omit<Taking, 'roomId'> & { readonly seats: number }>(
  groups: readonly G[], rooms: GroupFrame['rooms'], running: readonly Taking[],
): { group: G, roomId: string | null }[] {
  const taken: Taking[] = [...running]
  const bySize = [...rooms].sort((a, b) => a.seats - b.seats || (a.id < b.id ? -1 : 1))
  return groups.map(group => {
    const room = bySize.find(({ id, seats }) => seats >= group.seats && !taken.some(other => other.roomId === id && sameTime(other, group)))
    const roomId = room?.id ?? null
    taken.push({ ...group, roomId })
    return { group, roomId }
  })
}
