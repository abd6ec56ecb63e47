import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAsk } from '../../../platform/web/call.ts'
import { Section } from '../../../platform/web/kit/section.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { CircumstancesAsked, Moment } from '../circumstances/circumstances.words.ts'
import type { showCircumstances } from '../circumstances/show-circumstances.ts'
import { CircumstancesSheet } from './circumstances-sheet.tsx'
import { answersInWords, ASKED } from './circumstances-words.ts'
import { circumstancesText } from './circumstances.text.ts'
import css from './completion.module.css'

/** Answers that say nothing without their question. */
const LABELED: readonly (typeof ASKED)[number][] = ['arrests', 'selfHelp']

function Asked({ moment, asked, onAsk }: { readonly moment: Moment, readonly asked: CircumstancesAsked | null, readonly onAsk: () => void }) {
  const t = useText(circumstancesText)
  const when = useWhen()
  const words = asked === null ? null : answersInWords(t, asked)
  const by = asked === null ? t('notAsked') : asked.recordedByName === null ? t('askedOn', { day: when.day(asked.recordedAt) }) : t('askedBy', { day: when.day(asked.recordedAt), name: asked.recordedByName })
  return (
    <li className={css.between}>
      <div className={css.grow}>
        <p className={css.strong}>{t(moment)}</p>
        {words !== null && <p className={css.next}>{ASKED.flatMap(key => words[key] === null ? [] : [LABELED.includes(key) ? t('labeled', { label: t(key), answer: words[key] }) : words[key]]).join(' · ') || t('unknown')}</p>}
        <p className={css.small}>{by}</p>
      </div>
      <Button size="compact-sm" variant={asked === null ? 'default' : 'subtle'} aria-label={`${t(asked === null ? 'ask' : 'askAgain')}: ${t(moment)}`} onClick={onAsk}>{t(asked === null ? 'ask' : 'askAgain')}</Button>
    </li>
  )
}

/** How somebody lives, works and uses as the stay begins and ends, for the report to the state; nothing where no state asks. */
export function CircumstancesPanel({ episodeId }: { readonly episodeId: string }) {
  const t = useText(circumstancesText)
  const [asking, setAsking] = useState<Moment | null>(null)
  const { data } = useAsk<typeof showCircumstances>('completion.circumstances', { episodeId })
  if (data?.reported !== true) return null
  return (
    <Section title={t('title')} lead={t('lead')}>
      <ul className={css.list}>
        {(['admission', 'end'] as const).map(moment => <Asked key={moment} moment={moment} asked={data[moment]} onAsk={() => setAsking(moment)} />)}
      </ul>
      {asking !== null && <CircumstancesSheet episodeId={episodeId} moment={asking} known={data[asking]} before={asking === 'end' ? data.admission : null} onClose={() => setAsking(null)} />}
    </Section>
  )
}
