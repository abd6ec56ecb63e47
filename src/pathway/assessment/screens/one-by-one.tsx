import { Button, NumberInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useLanguage } from '../../../platform/web/language.ts'
import { Lifelines } from '../../../platform/web/shells/help-now.tsx'
import { useText } from '../../../platform/web/text.ts'
import { itemsToAsk, score } from '../instruments/instrument.rules.ts'
import type { Answers, Instrument, Item } from '../instruments/instrument.words.ts'
import { worded } from './items-form.tsx'
import { usePlace, type Place } from './phone-answers.ts'
import css from './phone.module.css'
import { phoneText } from './phone.text.ts'

/** What an alarm does when it is about staying safe. */
const SAFETY = ['clinician-now', 'clinician-same-day', 'give-c-ssrs-screener', 'emergency']

/** Whether one of these alarms is about staying safe. */
export const aboutSafety = (alerts: readonly { readonly does: string }[]): boolean => alerts.some(({ does }) => SAFETY.includes(does))

function Question({ instrument, item, value, onAnswer }: { instrument: Instrument, item: Item, value: number | null | undefined, onAnswer: (value: number | null) => void }) {
  const t = useText(phoneText)
  const { language } = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)
  const kind = instrument.answers[item.answer]
  const [typed, setTyped] = useState<number | string>(value ?? '')
  useEffect(() => { heading.current?.focus() }, [item.id])
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className={css.question}>{worded(item.text, language)}</h1>
      <ul className={css.choices}>
        {kind?.kind === 'choice' && kind.choices.map(choice => (
          <li key={choice.value}>
            <button type="button" className={css.choice} aria-pressed={value === choice.value} onClick={() => onAnswer(choice.value)}>{worded(choice.label, language)}</button>
          </li>
        ))}
        {kind?.kind === 'number' && (
          <li className={css.stack}>
            <NumberInput aria-label={worded(item.text, language)} description={t('number', { min: kind.min, max: kind.max })} min={kind.min} max={kind.max} allowDecimal={false} clampBehavior="strict"
              inputMode="numeric" value={typed} onChange={setTyped} />
            <Button disabled={typeof typed !== 'number'} onClick={() => { if (typeof typed === 'number') onAnswer(typed) }}>{t('next')}</Button>
          </li>
        )}
        <li><button type="button" className={css.choice} data-quiet aria-pressed={value === null} onClick={() => onAnswer(null)}>{t('skip')}</button></li>
      </ul>
    </>
  )
}

function Send({ answered, of, busy, onSend, onBack }: { answered: number, of: number, busy: boolean, onSend: () => void, onBack: () => void }) {
  const t = useText(phoneText)
  return (
    <div className={css.stack}>
      <h1 className={css.question}>{t('check')}</h1>
      <p>{t('answered', { answered, of })} {answered < of && t('unanswered')}</p>
      <Button size="lg" loading={busy} disabled={answered === 0} onClick={onSend} fullWidth>{t('send')}</Button>
      <Button variant="default" onClick={onBack} fullWidth>{t('change')}</Button>
    </div>
  )
}

/** The place where somebody stopped: the first question without an answer. */
const placeAfter = (instrument: Instrument, kept: Answers): Place => {
  const items = itemsToAsk(instrument, kept)
  const next = items.findIndex(({ id }) => kept[id] === undefined)
  return { answers: kept, at: next === -1 ? items.length : next }
}

/** Help at once after an answer about staying alive, long before anything is sent. */
function HelpAtOnce({ instrument, answers }: { instrument: Instrument, answers: Answers }) {
  const t = useText(phoneText)
  const scored = score(instrument, answers)
  if (!scored.ok || !aboutSafety(scored.value.alerts)) return null
  return (
    <div className={css.help} role="status">
      <p><strong>{t('notAlone')}</strong></p>
      <Lifelines />
    </div>
  )
}

/** What goes on around the questions. */
interface OneByOneProps {
  readonly instrument: Instrument
  /** Under which name the place is kept while another page is looked at, until `forgetPlace`. */
  readonly name: string
  /** What is kept of this measure as it stands now: from this window, an earlier one or another device. */
  readonly kept?: Answers
  /** How many questions were answered another day and are not asked again. */
  readonly already?: number
  readonly busy: boolean
  /** Told of every answer. */
  readonly onAnswers?: ((answers: Answers) => void) | undefined
  readonly onSend: (answers: Answers) => void
  /** What the person should know about where the answers are. */
  readonly who: string
}

/** One measure, one question at a time, big targets, nothing forced; help at once after an answer about staying alive. */
export function OneByOne({ instrument, name, kept = {}, already = 0, busy, onAnswers, onSend, who }: OneByOneProps) {
  const t = useText(phoneText)
  const { language } = useLanguage()
  const { place: { answers: here, at }, move } = usePlace(name, placeAfter(instrument, kept))
  const answers = { ...here, ...kept }
  const answer = (next: Answers): void => {
    move({ answers: next, at: at + 1 })
    onAnswers?.(next)
  }
  const items = itemsToAsk(instrument, answers)
  const item = items[at]
  const [answered, all] = [already + items.filter(({ id }) => typeof answers[id] === 'number').length, already + items.length]
  const recall = instrument.recall?.[language]
  return (
    <div>
      <div className={css.bar} aria-hidden><span style={{ width: `${Math.round((already + at) / all * 100)}%` }} /></div>
      {item === undefined
        ? <Send answered={answered} of={all} busy={busy} onSend={() => onSend(answers)} onBack={() => move({ answers, at: 0 })} />
        : (
          <>
            <p className={css.where}>{t('question', { at: already + at + 1, of: all })}{recall !== undefined && ` · ${t('about', { recall })}`}</p>
            {language === 'es' && !instrument.languages.includes('es') && <p className={css.lead}>{t('english')}</p>}
            {worded(instrument.lead, language) !== '' && <p className={css.lead}>{worded(instrument.lead, language)}</p>}
            <Question key={item.id} instrument={instrument} item={item} value={answers[item.id]} onAnswer={value => answer({ ...answers, [item.id]: value })} />
          </>
        )}
      <HelpAtOnce instrument={instrument} answers={answers} />
      {item !== undefined && (
        <div className={css.foot}>
          <Button variant="subtle" color="gray" disabled={at === 0} onClick={() => move({ answers, at: at - 1 })}>{t('back')}</Button>
          {answers[item.id] !== undefined && <Button variant="default" onClick={() => move({ answers, at: at + 1 })}>{t('next')}</Button>}
        </div>
      )}
      <p className={css.who}>{who}</p>
    </div>
  )
}
