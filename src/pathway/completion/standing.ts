import type { ProgramDefinition } from '../../people/clinic/program.words.ts'
import type { Db } from '../../platform/server/db.ts'
import type { Episode } from '../assessment/assessment.words.ts'
import { judgeRequirements } from './completion.rules.ts'
import type { Discharge, RequirementState } from './completion.words.ts'
import { drawnFacts } from './draft-facts.ts'
import { waiversOf } from './discharge.store.ts'
import { completionFacts, programMovesOf, programOf } from './facts.ts'
import type { CompletionFacts } from './requirements/requirement.words.ts'
import { summaryFacts } from './summary-facts.rules.ts'

/** Where a stay stands: its program as it was agreed, its facts, and each requirement judged by them. */
export interface Standing { readonly program: ProgramDefinition | undefined, readonly facts: CompletionFacts, readonly states: RequirementState[] }

/** Judges a stay by the requirements of the program version agreed at its intake, or at its move into another program. */
export async function whereItStands(db: Db, episode: Episode, now: string): Promise<Standing> {
  const [program, facts] = [await programOf(db, episode), await completionFacts(db, episode, now)]
  const waivers = await waiversOf(db, episode.id, await programMovesOf(db, episode.id))
  return { program, facts, states: judgeRequirements(program?.requirements ?? [], facts, waivers) }
}

/** The figures of a discharge summary as they are now. */
export async function figuresOf(db: Db, episode: Episode, { facts, states }: Standing, onDate: string): Promise<Discharge['facts']> {
  return { ...await drawnFacts(db, episode, facts), ...summaryFacts(facts, states, episode.admittedOn, onDate) }
}
