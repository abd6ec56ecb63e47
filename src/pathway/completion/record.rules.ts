import { no, yes, type Decision } from '../../platform/pure/decision.ts'
import type { CompletionRecord, RecordDetails } from './record.words.ts'

/** A record as one row: what it is about and what it says. */
export function rowOf(details: RecordDetails): Pick<CompletionRecord, 'kind' | 'about' | 'value' | 'reason' | 'on'> {
  const { kind, on } = details
  switch (kind) {
    case 'task-done': return { kind, on, about: details.task, value: '', reason: '' }
    case 'screen': return { kind, on, about: '', value: details.result, reason: details.words.trim() }
    case 'screens-set-aside': return { kind, on, about: details.requirement, value: '', reason: details.reason.trim() }
    case 'family-declined': return { kind, on, about: '', value: '', reason: details.reason.trim() }
    case 'phase': return { kind, on, about: details.phase, value: '', reason: details.reason.trim() }
    case 'objective': return { kind, on, about: details.objectiveId, value: details.stand, reason: details.reason.trim() }
  }
}

const NEED_A_REASON: readonly RecordDetails['kind'][] = ['screens-set-aside', 'family-declined', 'phase']

/** Setting screens aside, a declined family session, a change of phase and a deferred objective need their reason. Source: CMP-11 (with reason), CMP-09. */
export function reasonGiven(details: RecordDetails): Decision<true, 'completion.reason-missing'> {
  const needs = NEED_A_REASON.includes(details.kind) || (details.kind === 'objective' && details.stand === 'deferred')
  return needs && rowOf(details).reason === '' ? no('completion.reason-missing') : yes(true)
}

/** The records that stand: a row that was taken back does not, nor does the row that takes it back. */
export function standing(records: readonly CompletionRecord[]): CompletionRecord[] {
  const back = new Set(records.filter(({ kind }) => kind === 'taken-back').map(({ about }) => about))
  return records.filter(({ id, kind }) => kind !== 'taken-back' && !back.has(id))
}
