import type { ReactNode } from 'react'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { Discharge } from '../completion.words.ts'
import css from './completion.module.css'
import { completionText } from './completion.text.ts'
import { useKindWord } from './kind-select.tsx'

/** The words of a discharge summary, in the order in which the next clinician reads them: how it ended, on paper the facts, then the words. Empty parts are left out. */
export function SummaryReading({ discharge, facts }: { readonly discharge: Discharge, readonly facts?: ReactNode }) {
  const t = useText(completionText)
  const when = useWhen()
  const word = useKindWord()
  const parts = (['course', 'reason', 'issuesLeft', 'medication', 'recommendations'] as const).filter(key => discharge[key].trim() !== '')
  return (
    <div className={css.paper}>
      <p className={css.strong}>{word(discharge.kind)}, {when.day(discharge.onDate)}</p>
      {facts}
      {parts.map(key => <section key={key}><h2>{t(key)}</h2><p className={css.said}>{discharge[key]}</p></section>)}
    </div>
  )
}
