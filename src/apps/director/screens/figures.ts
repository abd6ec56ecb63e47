import type { plansDue } from '../../../pathway/plan/plans-due.ts'
import type { caseload } from '../../../pathway/progress/caseload.ts'
import type { ledgers } from '../../../pathway/session/ledgers.ts'
import type { unsignedNotes } from '../../../pathway/session/unsigned-notes.ts'
import { useAsk, type OutputOf } from '../../../platform/web/call.ts'
import type { standing } from '../standing.ts'

const LIVE = { every: 60_000 }

/** A note that waits, a person's week, a case of the review, a date that is due. */
export type Waiting = OutputOf<typeof unsignedNotes>[number]
export type Week = OutputOf<typeof ledgers>[number]
export type Reviewed = OutputOf<typeof caseload>[number]
export type Due = OutputOf<typeof plansDue>[number]

/** The figures of the clinic, each from the very list it leads to: a number and its list never disagree. */
export const useFigures = () => ({
  standing: useAsk<typeof standing>('director.standing', {}, LIVE),
  weeks: useAsk<typeof ledgers>('session.ledgers', {}, LIVE),
  notes: useAsk<typeof unsignedNotes>('session.unsigned-notes', { everybody: true }, LIVE),
  due: useAsk<typeof plansDue>('plan.due', {}, LIVE),
  cases: useAsk<typeof caseload>('progress.caseload', { of: 'clinic' }, LIVE),
})
