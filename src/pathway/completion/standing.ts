import type { Db } from '../../platform/server/db.ts'
import type { Episode } from '../assessment/assessment.words.ts'
import { judgeRequirements } from './completion.rules.ts'
import type { Discharge, RequirementState } from './completion.words.ts'
import { drawnFacts } from './draft-facts.ts'
import { waiversOf } from './discharge.store.ts'
import { completionFacts, programMovesOf, requirementsOf } from './facts.ts'
import type { CompletionFacts } from './requirements/requirement.words.ts'
import { summaryFacts } from './summary-facts.rules.ts'

/** Where a stay stands: its facts and each requirement judged by them. */
export interface Standing { readonly facts: CompletionFacts, readonly states: RequirementState[], readonly drawn: Discharge['facts'] }

/** Judges a stay by the requirements of the program version agreed at its intake, or at its move into another program. */
export async function whereItStands(db: Db, episode: Episode, now: string): Promise<Standing> {
  const facts = await completionFacts(db, episode, now)
  return { facts, states: judgeRequirements(await requirementsOf(db, episode), facts, await waiversOf(db, episode.id, await programMovesOf(db, episode.id))), drawn: await drawnFacts(db, episode, facts) }
}

/** The figures of a discharge summary as they are now. */
export const figuresOf = ({ facts, states, drawn }: Standing, admittedOn: string, onDate: string): Discharge['facts'] =>
  ({ ...drawn, ...summaryFacts(facts, states, admittedOn, onDate) })
