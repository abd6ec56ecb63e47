import { episodeById, payersOf } from '../assessment/public.ts'
import { programAtVersion, timeZoneOfProgram } from '../../people/clinic/public.ts'
import type { Db } from '../../platform/server/db.ts'
import { chosenDeadlines, serviceDaysOf } from './deadline.store.ts'
import { dayAt } from './deadlines/calendar.rules.ts'
import { whatIsDue } from './deadlines/deadline.rules.ts'
import type { Deadline } from './deadlines/deadline.words.ts'
import { ownPaceBeside } from './deadlines/shipped.ts'
import type { PlanHead } from './plan.words.ts'

/** The rules in force: those the clinic chose, and its own pace for what they do not speak about. */
export async function rulesInForce(db: Db): Promise<readonly Deadline[]> {
  const rules = (await chosenDeadlines(db)).map(({ rule }) => rule)
  return [...ownPaceBeside(rules), ...rules]
}

/** The day of the first review of a plan that is signed now: the strictest rule's. */
export async function firstReviewOn(db: Db, plan: PlanHead, now: string): Promise<string | null> {
  const episode = await episodeById(db, plan.episodeId)
  if (episode === undefined) return null
  const today = dayAt(now, await timeZoneOfProgram(db, episode.programId) ?? 'UTC')
  const program = await programAtVersion(db, episode.programId, episode.programVersion)
  const due = whatIsDue(await rulesInForce(db), {
    admittedOn: episode.admittedOn, planSignedOn: today, clientSignedOn: null, clientRefusedOn: null, coSignedOn: null, lastReviewOn: null,
    lastCertifiedOn: null, reviewSetOn: null, authorCredential: null, payers: await payersOf(db, plan.clientId), serviceDays: await serviceDaysOf(db, plan.clientId),
  }, program?.kind ?? 'dual')
  return due.find(({ subject }) => subject === 'review')?.on ?? null
}
