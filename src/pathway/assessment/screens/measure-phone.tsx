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
import { itemsToAsk } from '../instruments/instrument.rules.ts'
import type { Instrument, Item } from '../instruments/instrument.words.ts'
import type { showInstrument } from '../show-instrument.ts'
import type { submitMeasure } from '../submit-measure.ts'
import { worded } from './items-form.tsx'
import { usePlace } from './phone-answers.ts'
import css from './phone.module.css'
import { phoneText } from './phone.text.ts'

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

/** One measure, one question at a time; on the phone, or at the kiosk where `onDone` leads back. */
export function Answering({ clientId, instrument, onDone }: { clientId: string, instrument: Instrument, onDone?: () => void }) {
  const t = useText(phoneText)
  const { language } = useLanguage()
  const { place: { answers, at }, move, forget } = usePlace(`${clientId}/${instrument.id}`)
  const [given, setGiven] = useState<Given | null>(null)
  const submit = useAct<typeof submitMeasure>('assessment.submit-measure', {
    refresh: ['assessment.', 'safety.', 'progress.'],
    onDone: output => {
      forget()
      setGiven(output)
    },
  })
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
            <Question key={item.id} instrument={instrument} item={item} value={answers[item.id]} onAnswer={value => move({ answers: { ...answers, [item.id]: value }, at: at + 1 })} />
          </>
        )}
      {item !== undefined && (
        <div className={css.foot}>
          <Button variant="subtle" color="gray" disabled={at === 0} onClick={() => move({ answers, at: at - 1 })}>{t('back')}</Button>
          {answers[item.id] !== undefined && <Button variant="default" onClick={() => move({ answers, at: at + 1 })}>{t('next')}</Button>}
        </div>
      )}
      <p className={css.who}>{t('who')} {t('kept')}</p>
    </div>
  )
}

/** A measure on the client's phone: one question at a time, big targets, nothing forced. */
export function MeasurePhone({ params: { instrument: id = '' } }: PageProps) {
  const t = useText(phoneText)
  useTabTitle(t('title'))
  const { data: me } = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const { data, error, refetch } = useAsk<typeof showInstrument>('assessment.instrument', { id })
  if (error) return <ErrorState problem={error} title={t('lost')} onRetry={() => void refetch()} />
  if (data === undefined || me?.clientId == null) return <LoadingState shape="card" lines={3} />
  return <Answering key={id} clientId={me.clientId} instrument={data.instrument} />
}
