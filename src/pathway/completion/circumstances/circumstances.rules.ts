import { no, yes, type Decision } from '../../../platform/pure/decision.ts'
import type { Circumstances } from './circumstances.words.ts'

/** Programs whose stays a state asks about. Source: SAMHSA TEDS manual 3.2, substance use treatment. */
const REPORTED: readonly string[] = ['substance-use', 'dual']

/** A stay in such a program belongs into the state's report. Source: SAMHSA TEDS manual 3.2. */
export const isReported = (programKind: string | undefined): boolean => programKind !== undefined && REPORTED.includes(programKind)

/** Circumstances as they are kept: why somebody does not work only of who does not, and no substance twice. Source: TEDS codebook, DETNLF and SUB1 to SUB3. */
export function circumstancesToKeep(said: Circumstances): Decision<Circumstances, 'completion.substance-twice'> {
  const substances = said.used?.map(({ substance }) => substance) ?? []
  if (new Set(substances).size < substances.length) return no('completion.substance-twice')
  return yes({ ...said, notWorking: said.work === 'not-in-labor-force' ? said.notWorking : null })
}
