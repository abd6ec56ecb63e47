import { giveAbsenceLetter } from '../pathway/session/absence-letter/absence-letters.ts'
import { absenceLetterText } from '../pathway/session/absence-letter/absence-letter.text.ts'
import { signAbsenceLetter } from '../pathway/session/absence-letter/absence-letters.ts'
import { attendancePolicies, setAttendancePolicy } from '../pathway/session/absence/attendance-policies.ts'
import { attendanceStanding } from '../pathway/session/absence/follow-up.ts'
import { ledgers } from '../pathway/session/ledgers.ts'
import { mySessions } from '../pathway/session/my-sessions.ts'
import { sayWhatToBring } from '../pathway/schedule/bring/say-what-to-bring.ts'
import { say } from '../platform/pure/text.ts'
import { whenIn } from '../platform/pure/when.ts'
import { at, shift, ZONE } from './calendar.ts'
import { who, type Stage } from './found-clinic.ts'
import type { InCare } from './story.words.ts'

const STEPS = [
  { kind: 'talk', misses: 2, days: 14 }, { kind: 'warning', misses: 3, days: 28 }, { kind: 'agreement', misses: 4, days: 28 }, { kind: 'discharge-review', misses: 8, days: 42 },
] as const

const SHEET = { en: 'Your sheet from last time, and a pen', es: 'Tu hoja de la vez pasada y un lápiz' }

/** Who has missed most of late. */
async function mostMissed(stage: Stage, members: readonly InCare[], programId: string): Promise<{ member: InCare, misses: number } | undefined> {
  const { player, now } = stage
  let most: { member: InCare, misses: number } | undefined
  for (const { clientId, episodeId } of await player.act(ledgers, {}, who(stage, 'director'), now)) {
    const member = members.find(one => one.clientId === clientId)
    if (member === undefined) continue
    const { steps } = await player.act(attendanceStanding, { clientId, episodeId, programId }, member.therapist, now)
    const misses = steps.find(({ step }) => step.kind === 'agreement')?.misses ?? 0
    if (misses > (most?.misses ?? 1)) most = { member, misses }
  }
  return most
}

/** An attendance policy with its steps, one agreement that was signed on the phone, and what people bring to a group. */
export async function playLetters(stage: Stage, members: readonly InCare[]): Promise<void> {
  const { player, today, now } = stage
  const director = who(stage, 'director')
  const morning = at(shift(today, -1), '09:10')
  for (const { programId, version, ...policy } of await player.act(attendancePolicies, {}, director, now)) {
    await player.act(setAttendancePolicy, { programId, policy: { ...policy, steps: [...STEPS] } }, director, morning, version)
    const found = await mostMissed(stage, members, programId)
    if (found === undefined) continue
    const { clientId, therapist, self, spec: { language } } = found.member
    const by = whenIn(language, ZONE).longDay(at(shift(today, 6), '12:00'))
    const words = say(absenceLetterText, language, 'begin-agreement', { misses: found.misses, days: 28, by })
    const { id } = await player.act(giveAbsenceLetter, { clientId, kind: 'agreement', language, words }, therapist, at(shift(today, -1), '10:05'))
    await player.act(signAbsenceLetter, { id }, self, at(shift(today, -1), '19:25'))
  }
  for (const { id: sessionId, kind } of await player.act(mySessions, { daysBack: 0, daysAhead: 7 }, who(stage, 'facilitator'), now)) {
    if (kind === 'group') await player.act(sayWhatToBring, { sessionId, every: true, bring: SHEET }, who(stage, 'facilitator'), at(shift(today, -1), '11:00'))
  }
}
