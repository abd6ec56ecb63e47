import { Button, NumberInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { whoAmI } from '../../../people/sign-in/who-am-i.ts'
import { useAct, useAsk, type OutputOf } from '../../../platform/web/call.ts'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import type { PageProps } from '../../../platform/web/page.ts'
import { Lifelines } from '../../../platform/web/shells/help-now.tsx'
import { useTabTitle } from '../../../platform/web/tab-title.ts'
import { useText } from '../../../platform/web/text.ts'
import { itemsToAsk, score } from '../instruments/instrument.rules.ts'
import type { Answers, Instrument, Item } from '../instruments/instrument.words.ts'
import type { measureDraft } from '../measure-draft.ts'
import type { showInstrument } from '../show-instrument.ts'
import type { submitMeasure } from '../submit-measure.ts'
import { worded } from './items-form.tsx'
import { usePlace, type Place } from './phone-answers.ts'
import css from './phone.module.css'
import { phoneText } from './phone.text.ts'
import { useMeasureDraft } from './use-measure-draft.ts'

type Given = OutputOf<typeof submitMeasure>

const SAFETY = ['clinician-now', 'clinician-same-day', 'give-c-ssrs-screener', 'emergency']

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

function Thanks({ given, onDone }: { given: Given, onDone: (() => void) | undefined }) {
  const t = useText(phoneText)
  const heard = given.alerts.some(({ does }) => SAFETY.includes(does))
  return (
    <div className={css.stack} role="status">
      <h1 className={css.question}>{t(heard ? 'notAlone' : 'thanks')}</h1>
      <p>{t(heard ? 'notAloneWords' : 'thanksWords')}</p>
      {heard && onDone !== undefined && <p><strong>{t('tellDesk')}</strong></p>}
      {heard && <Lifelines />}
      {heard && onDone === undefined && <Button component={Link} to="/safety-plan" fullWidth>{t('myPlan')}</Button>}
      {onDone === undefined ? <Button component={Link} to="/" variant={heard ? 'default' : 'filled'} fullWidth>{t('toToday')}</Button>
        : <Button size="xl" variant={heard ? 'default' : 'filled'} fullWidth onClick={onDone}>{t('toToday')}</Button>}
    </div>
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

/** What to do with the answers beside showing the next question. */
interface AnsweringProps {
  readonly clientId: string, readonly instrument: Instrument
  /** At the kiosk: leads back. */
  readonly onDone?: () => void
  /** On the phone: what was kept of an earlier try, and how the answers are kept. */
  readonly kept?: Answers
  readonly onAnswers?: (answers: Answers) => void
  readonly onSent?: () => void
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
  if (!scored.ok || !scored.value.alerts.some(({ does }) => SAFETY.includes(does))) return null
  return (
    <div className={css.help} role="status">
      <p><strong>{t('notAlone')}</strong></p>
      <Lifelines />
    </div>
  )
}

/** One measure, one question at a time; on the phone, or at the kiosk where `onDone` leads back. */
export function Answering({ clientId, instrument, onDone, kept = {}, onAnswers, onSent }: AnsweringProps) {
  const t = useText(phoneText)
  const { language } = useLanguage()
  const { place: { answers, at }, move, forget } = usePlace(`${clientId}/${instrument.id}`, placeAfter(instrument, kept))
  const [given, setGiven] = useState<Given | null>(null)
  const submit = useAct<typeof submitMeasure>('assessment.submit-measure', {
    refresh: ['assessment.', 'safety.', 'progress.'],
    onDone: output => {
      forget()
      onSent?.()
      setGiven(output)
    },
  })
  const answer = (next: Answers): void => {
    move({ answers: next, at: at + 1 })
    onAnswers?.(next)
  }
  const items = itemsToAsk(instrument, answers)
  const item = items[at]
  const answered = items.filter(({ id }) => typeof answers[id] === 'number').length
  const recall = instrument.recall?.[language]
  if (given !== null) return <Thanks given={given} onDone={onDone} />
  return (
    <div>
      <div className={css.bar} aria-hidden><span style={{ width: `${Math.round(at / items.length * 100)}%` }} /></div>
      {item === undefined
        ? <Send answered={answered} of={items.length} busy={submit.isPending} onSend={() => submit.mutate({ clientId, instrument: instrument.id, answers })} onBack={() => move({ answers, at: 0 })} />
        : (
          <>
            <p className={css.where}>{t('question', { at: at + 1, of: items.length })}{recall !== undefined && ` · ${t('about', { recall })}`}</p>
            {language === 'es' && !instrument.languages.includes('es') && <p className={css.lead}>{t('english')}</p>}
            {worded(instrument.lead, language) !== '' && <p className={css.lead}>{worded(instrument.lead, language)}</p>}
            <Question key={item.id} instrument={instrument} item={item} value={answers[item.id]} onAnswer={value => answer({ ...answers, [item.id]: value })} />
            <HelpAtOnce instrument={instrument} answers={answers} />
          </>
        )}
      {item !== undefined && (
        <div className={css.foot}>
          <Button variant="subtle" color="gray" disabled={at === 0} onClick={() => move({ answers, at: at - 1 })}>{t('back')}</Button>
          {answers[item.id] !== undefined && <Button variant="default" onClick={() => move({ answers, at: at + 1 })}>{t('next')}</Button>}
        </div>
      )}
      <p className={css.who}>{t('who')} {t(onAnswers === undefined ? 'kept' : 'keptHere')}</p>
    </div>
  )
}

function Kept({ clientId, instrument }: { clientId: string, instrument: Instrument }) {
  const { data, error, isPending, refetch } = useAsk<typeof measureDraft>('assessment.measure-draft', { clientId, instrument: instrument.id })
  if (isPending) return <LoadingState shape="card" lines={3} />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  return <Keeping clientId={clientId} instrument={instrument} kept={data} />
}

function Keeping({ clientId, instrument, kept }: { clientId: string, instrument: Instrument, kept: OutputOf<typeof measureDraft> }) {
  const draft = useMeasureDraft(clientId, instrument.id, kept)
  return <Answering clientId={clientId} instrument={instrument} kept={draft.begun.answers} onAnswers={answers => draft.keep({ answers, keying: null })} onSent={draft.sent} />
}

/** A measure on the client's phone: one question at a time, big targets, nothing forced. */
export function MeasurePhone({ params: { instrument: id = '' } }: PageProps) {
  const t = useText(phoneText)
  useTabTitle(t('title'))
  const { data: me } = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const { data, error, refetch } = useAsk<typeof showInstrument>('assessment.instrument', { id })
  if (error) return <ErrorState problem={error} title={t('lost')} onRetry={() => void refetch()} />
  if (data === undefined || me?.clientId == null) return <LoadingState shape="card" lines={3} />
  return <Kept key={id} clientId={me.clientId} instrument={data.instrument} />
}
