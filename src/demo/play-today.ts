import { acceptAlert, closeAlert } from '../pathway/safety/answer-alert.ts'
import { alerts } from '../pathway/safety/alerts.ts'
import { judgeRisk } from '../pathway/safety/judge-risk.ts'
import { notSafeToday } from '../pathway/safety/not-safe-today.ts'
import { planSession } from '../pathway/schedule/plan-session.ts'
import { checkIn } from '../pathway/skills/check-in.ts'
import { finish } from '../people/task/finish-task.ts'
import { myTasks } from '../people/task/my-tasks.ts'
import { Refusal } from '../platform/pure/refusal.ts'
import { at, shift } from './calendar.ts'
import { who, type Stage } from './found-clinic.ts'
import type { InCare } from './story.words.ts'

const named = (members: readonly InCare[], givenName: string): InCare | undefined => members.find(({ spec }) => spec.givenName === givenName)

/** Individual hours of the demo's today: every therapist has somebody to see. */
const TODAY = [['Imani', '13:00'], ['Noah', '16:00'], ['Seth', '14:00'], ['Eli', '15:00']] as const

/** Plans individual hours for today, where the people and their therapists are free. */
export async function planToday(stage: Stage, members: readonly InCare[]): Promise<void> {
  for (const [givenName, starts] of TODAY) {
    const member = named(members, givenName)
    if (member === undefined) continue
    const hour = { kind: 'individual' as const, clientId: member.clientId, day: stage.today, starts, minutes: 50, staffIds: [member.therapist.id] }
    await stage.player.act(planSession, hour, member.therapist, at(shift(stage.today, -1), '10:30')).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error
    })
  }
}

const DAY_MS = 86_400_000
/** What is older than this was seen to. */
const SEEN_TO_MS = 3 * DAY_MS

/** What was done about a task that is no longer open. */
const SEEN_TO: Readonly<Record<string, string>> = {
  'session.missed': 'Called; we talked about the evening and a make-up.',
  'session.attendance-step': 'Talked about what stands in the way; another evening was found.',
}

/** Whoever missed a session was called the day after; only the last days are still open. */
export async function tidyTasks(stage: Stage): Promise<void> {
  for (const key of ['therapist', 'therapist2']) {
    const therapist = who(stage, key)
    for (const { id, kind, dueAt } of await stage.player.act(myTasks, {}, therapist, stage.now)) {
      const words = SEEN_TO[kind]
      if (words === undefined || Date.parse(dueAt) > Date.parse(stage.now) - SEEN_TO_MS) continue
      await stage.player.act(finish, { id, whatWasDone: words }, therapist, new Date(Date.parse(dueAt) + DAY_MS).toISOString())
    }
  }
}

async function answerWell(stage: Stage, noah: InCare, night: string): Promise<void> {
  const director = who(stage, 'director')
  await stage.player.act(notSafeToday, { clientId: noah.clientId }, noah.self, at(night, '20:40'))
  const [alert] = (await stage.player.act(alerts, {}, director, at(night, '20:44'))).alerts.filter(({ clientId }) => clientId === noah.clientId)
  if (alert === undefined) return
  await stage.player.act(acceptAlert, { id: alert.id }, director, at(night, '20:45'))
  await stage.player.act(closeAlert, { id: alert.id, whatWasDone: 'Called at once, talked for half an hour, went through the safety plan together; his brother stays tonight.', followUpOn: shift(stage.today, 1) },
    director, at(night, '21:30'))
  await stage.player.act(judgeRisk, { clientId: noah.clientId, level: 'moderate', words: 'Was not safe for an evening, asked for help and used the plan. His brother is there this week.' }, director, at(night, '21:34'))
}

/** Minutes since somebody said: not safe today. */
const ALERT_AGO_MS = 9 * 60_000

/** One alert that was answered well, one that waits for an answer now, one wish to be called: what a director wants to see. */
export async function playLastNight(stage: Stage, members: readonly InCare[]): Promise<void> {
  const [noah, eli, carmen] = [named(members, 'Noah'), named(members, 'Eli'), named(members, 'Carmen')]
  const yesterday = shift(stage.today, -1)
  if (noah !== undefined) await answerWell(stage, noah, shift(stage.today, -2))
  if (eli !== undefined) {
    await stage.player.act(checkIn, { forDate: yesterday, at: at(yesterday, '22:32'), mood: 3, stress: 7, craving: 8, wantsCall: true, trigger: 'payday', used: 'no' }, eli.self, at(yesterday, '22:32'))
  }
  if (carmen !== undefined) await stage.player.act(notSafeToday, { clientId: carmen.clientId }, carmen.self, new Date(Date.parse(stage.now) - ALERT_AGO_MS).toISOString())
}
