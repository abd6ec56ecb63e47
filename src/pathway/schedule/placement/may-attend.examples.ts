import type { Client, Group, Mode, RunningWeek, Window } from './instance.words.ts'

/**
 * Who may attend what, written again for tests from the words of the clinic's program description, sharing nothing with
 * the engine: one sentence, one line. Times are looked at minute by minute.
 */
export function mayAttendGroup(week: RunningWeek, client: Client, group: Group): boolean {
  const belongs = client.current?.groups.some((id) => id === group.id) === true
  // "Groups are for the phases they are made for."
  if (!new Set(group.phases).has(client.phase)) return false
  // "A women's group is for women, a men's group for men; all others are for everybody."
  if (group.gender !== 'any') if (client.gender !== group.gender) return false
  // "Some topics come after others: whoever has not completed the earlier one waits."
  for (const topic of group.requires) if (client.completed.indexOf(topic) === -1) return false
  // "A closed group takes nobody new. A module is joined in its entry weeks. Whoever belongs to it stays."
  if (!belongs && group.open === false) return false
  if (!belongs && group.module !== null && group.module.entry.indexOf(group.module.now) === -1) return false
  // "A group is led by somebody with the credential for its topic."
  for (const staff of week.therapists) if (staff.id === group.therapist && staff.creds.indexOf(group.topic) === -1) return false
  if (!canTakePart(client, group)) return false
  // "The client comes in the way they use, is free for every meeting and the way, and has no day longer than they can take."
  const minutes = new Map<number, number>()
  for (const [day, from, to] of group.meetings) minutes.set(day, (minutes.get(day) ?? 0) + to - from)
  for (const total of minutes.values()) if (total > client.maxDay) return false
  return group.meetings.every((meeting) => canBeThere(client, meeting, group.modality))
}

function canTakePart(client: Client, group: Group): boolean {
  // "A group in one language is for those who can take part in it; of somebody who was not asked every language is expected."
  const understands = client.speaks.length === 0 || client.speaks.some((spoken) => spoken === group.language)
  if (group.language !== '' && !understands) return false
  // "Whoever needs something of a room comes only into rooms that have it; a group by video has no room."
  if (group.modality === 'telehealth') return true
  for (const need of client.access) if (!new Set(group.access).has(need)) return false
  return true
}

/** An individual or family hour with a therapist, from `start` on a day. */
export function mayHaveHour(
  week: RunningWeek, client: Client, hour: { kind: 'individual' | 'family'; t: string; day: number; start: number; mode: Mode },
): boolean {
  const { kind, t, day, start, mode } = hour
  // "Hours are with the client's own therapist, or one of those proposed to somebody new."
  if (client.therapists.indexOf(t) === -1) return false
  // "Hours start on the hour or the half hour."
  if (start % 60 !== 0 && start % 60 !== 30) return false
  // "The therapist is at work for the whole hour and leads no group then."
  const staff = week.therapists.filter(({ id }) => id === t)
  for (let minute = start; minute < start + 60; minute += 1) {
    if (!staff.some(({ avail }) => avail.some(([d, from, to]) => d === day && from <= start && start + 60 <= to))) return false
    const leads = week.groups.some((g) => g.therapist === t && g.meetings.some(([d, from, to]) => d === day && from <= minute && minute < to))
    if (leads) return false
  }
  // "A family hour is given when it is due and the family can come."
  const familyComes = client.famAvail.some(([d, from, to]) => d === day && from <= start && to >= start + 60)
  if (kind === 'family' && !(client.family && familyComes)) return false
  if (client.maxDay < 60) return false
  return canBeThere(client, [day, start, start + 60], mode)
}

/** Free in one stretch from leaving home until being back, on the client's own clock; at home for a remote session. */
function canBeThere(client: Client, [day, from, to]: Window, mode: Mode): boolean {
  if (client.modality === 'inperson' && mode !== 'inperson') return false
  if (client.modality === 'telehealth' && mode !== 'telehealth') return false
  const way = mode === 'inperson' ? client.travel : 0
  // "Who comes in person leaves with the last bus or ride at the latest."
  if (mode === 'inperson' && to > client.lastWayHome + client.tz) return false
  return client.avail.some(([d, opens, closes]) => {
    if (d !== day) return false
    for (let minute = from - way; minute < to + way; minute += 1) {
      const own = minute - client.tz
      if (own < opens || own >= closes) return false
    }
    return true
  })
}
