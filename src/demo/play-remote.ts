import { planSession } from '../pathway/schedule/plan-session.ts'
import { joinSession, leaveSession } from '../pathway/session/remote/join.ts'
import { setMeetingProvider } from '../pathway/session/remote/meeting-provider.ts'
import { Refusal } from '../platform/pure/refusal.ts'
import { at, dayOf, shift, ZONE } from './calendar.ts'
import { who, type Stage } from './found-clinic.ts'
import type { InCare } from './story.words.ts'

const MINUTE = 60_000
const LAST_CLOCK = '21:30'

const clockOf = (instant: number): string => new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(instant)

/** Hours by video today, minutes from the demo's now: one about to begin, one that just runs. */
const HOURS = [['Luis', 10], ['Jonas', -35]] as const

/** A meeting server, one session from afar that is about to begin, and one whose times wait to be accepted. */
export async function playRemote({ player, today, now, ...stage }: Stage, members: readonly InCare[]): Promise<void> {
  const director = who(stage, 'director')
  await player.act(setMeetingProvider, { name: 'Keel Haven Meet', template: 'https://meet.keel-haven.example/{room}', opensMinutes: 15 }, director, at(shift(today, -14), '09:00'), 0)
  for (const [givenName, minutes] of HOURS) {
    const member = members.find(({ spec }) => spec.givenName === givenName)
    const starts = Math.ceil((Date.parse(now) + minutes * MINUTE) / (5 * MINUTE)) * 5 * MINUTE
    if (member === undefined || dayOf(new Date(starts).toISOString()) !== today || clockOf(starts) > LAST_CLOCK) continue
    const hour = { kind: 'individual' as const, clientId: member.clientId, day: today, starts: clockOf(starts), minutes: 50, staffIds: [member.therapist.id], remote: true }
    try {
      const { id: sessionId } = await player.act(planSession, hour, member.therapist, at(shift(today, -1), '11:00'))
      if (minutes > 0) continue
      await player.act(joinSession, { sessionId, where: { place: 'At home, 41 Harbor Street', contactName: 'Marta', contactPhone: '555 0142' } }, member.self, new Date(starts + 2 * MINUTE).toISOString())
      await player.act(leaveSession, { sessionId }, member.self, new Date(starts + 14 * MINUTE).toISOString())
      await player.act(joinSession, { sessionId, where: { place: 'At home, 41 Harbor Street', contactName: 'Marta', contactPhone: '555 0142' } }, member.self, new Date(starts + 17 * MINUTE).toISOString())
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem
    }
  }
}
