import type { Db } from '../../platform/server/db.ts'
import type { Episode } from '../assessment/assessment.words.ts'
import { diagnosesOf, levelOfCareOf } from '../assessment/public.ts'
import { aftercareOf } from '../continuing-care/public.ts'
import { currentRisk } from '../safety/public.ts'
import { practicesOf } from '../skills/public.ts'
import type { Discharge, SummaryWords } from './completion.words.ts'
import type { CompletionFacts } from './requirements/requirement.words.ts'

const hours = (minutes: number): number => Math.round(minutes / 6) / 10

/** What the record says of a stay besides its figures: admission status, diagnoses, skills, risk, aftercare. As others entered it, nothing is written for them. */
export async function drawnFacts(db: Db, episode: Episode, facts: CompletionFacts): Promise<Discharge['facts']> {
  const { clientId } = episode
  const [risk, level, plan] = [await currentRisk(db, clientId), await levelOfCareOf(db, clientId), await aftercareOf(db, episode.id)]
  const practices = (await practicesOf(db, clientId)).filter(({ assignedAt }) => assignedAt.slice(0, 10) >= episode.admittedOn)
  return {
    diagnoses: (await diagnosesOf(db, clientId)).filter(({ endedAt }) => endedAt === null).map(({ code, words }) => `${code} ${words}`).join('; ') || null,
    level: level?.actual ?? null, phase: facts.phase, risk: risk?.level ?? null, riskOn: risk?.judgedAt.slice(0, 10) ?? null,
    practicesDone: practices.filter(({ outcome }) => outcome === 'done').length, practicesAsked: practices.length,
    hoursRequired: hours(facts.hours.requiredMinutes), hoursDue: hours(facts.hours.dueMinutes),
    safetyPlanOn: facts.safetyPlanOn, nextTherapist: plan?.therapistName || null, firstVisitOn: facts.aftercare?.firstVisitOn ?? null,
  }
}

/** What a summary begins with: what others wrote already, for the clinician to change. The course is theirs alone. */
export async function draftWords(db: Db, episode: Episode, facts: CompletionFacts): Promise<SummaryWords> {
  const plan = await aftercareOf(db, episode.id)
  const open = facts.objectives.filter(({ id, reached, originId }) => id !== '' && reached !== true && !facts.records.some(({ kind, about, value }) => kind === 'objective' && about === originId && value === 'met'))
  return {
    reason: '', course: '', issuesLeft: open.map(({ words }) => words).join('\n'), medication: plan?.medication ?? '',
    recommendations: [plan?.stepDown ?? '', plan?.therapistName ?? ''].filter(part => part.trim() !== '').join('\n'),
  }
}
