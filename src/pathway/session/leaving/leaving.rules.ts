import { withoutNames, type Called } from '../names.rules.ts'
import { noteState } from '../note.rules.ts'
import type { NotePage } from '../note.words.ts'

/** A note as it may leave the clinic. */
export type LeavingNote = Omit<NotePage, 'returned'>

/**
 * A note as it leaves the clinic, on paper or as a file: whoever else was there is not in it, in no field and no addendum. Drafts
 * and what a supervisor returned never leave. Source: 42 CFR 2.13 (no more than necessary); 45 CFR 164.502(b).
 */
export function asItLeaves({ returned: _inside, ...page }: NotePage, others: readonly Called[], instead: string): LeavingNote | null {
  const { note } = page
  const state = noteState(note)
  if (state === 'draft' || state === 'returned') return null
  const clean = (words: string): string => withoutNames(words, others, instead)
  const shared = note.shared && {
    ...note.shared, topic: clean(note.shared.topic), unit: clean(note.shared.unit), held: clean(note.shared.held), interventions: clean(note.shared.interventions),
    climate: clean(note.shared.climate), ...(note.shared.aside !== undefined && { aside: clean(note.shared.aside) }),
  }
  return {
    ...page, addenda: page.addenda.map(addendum => ({ ...addendum, words: clean(addendum.words) })),
    note: {
      ...note, shared, response: clean(note.response), progress: clean(note.progress), risk: clean(note.risk), nextStep: clean(note.nextStep),
      interventions: clean(note.interventions), tookPart: clean(note.tookPart), returnRemark: null, likenessReason: null,
    },
  }
}
