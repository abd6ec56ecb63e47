import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { whoAmI } from '../../../people/sign-in/who-am-i.ts'
import { useAct, useAsk, type OutputOf } from '../../../platform/web/call.ts'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import type { PageProps } from '../../../platform/web/page.ts'
import { Lifelines } from '../../../platform/web/shells/help-now.tsx'
import { useTabTitle } from '../../../platform/web/tab-title.ts'
import { useText } from '../../../platform/web/text.ts'
import type { Answers, Instrument } from '../instruments/instrument.words.ts'
import type { measureDraft } from '../measure-draft.ts'
import type { showInstrument } from '../show-instrument.ts'
import type { submitMeasure } from '../submit-measure.ts'
import { aboutSafety, OneByOne } from './one-by-one.tsx'
import { forgetPlace } from './phone-answers.ts'
import css from './phone.module.css'
import { phoneText } from './phone.text.ts'
import { useMeasureDraft, type KeptMeasure } from './use-measure-draft.ts'

type Given = OutputOf<typeof submitMeasure>

function Thanks({ given, onDone }: { given: Given, onDone: (() => void) | undefined }) {
  const t = useText(phoneText)
  const heard = aboutSafety(given.alerts)
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

/** What to do with the answers beside showing the next question. */
interface AnsweringProps {
  readonly clientId: string, readonly instrument: Instrument
  /** At the kiosk: leads back. */
  readonly onDone?: () => void
  /** On the phone: what was kept of an earlier try or another device, and how the answers are kept. */
  readonly keeping?: KeptMeasure
}

/** One measure on the phone of somebody in care, or at the kiosk where `onDone` leads back. */
export function Answering({ clientId, instrument, onDone, keeping }: AnsweringProps) {
  const t = useText(phoneText)
  const name = `${clientId}/${instrument.id}`
  const [given, setGiven] = useState<Given | null>(null)
  const submit = useAct<typeof submitMeasure>('assessment.submit-measure', {
    refresh: ['assessment.', 'safety.', 'progress.'],
    onDone: output => {
      forgetPlace(name)
      keeping?.sent()
      setGiven(output)
    },
  })
  if (given !== null) return <Thanks given={given} onDone={onDone} />
  return (
    <OneByOne
      name={name} instrument={instrument} busy={submit.isPending || keeping?.settling === true} who={`${t('who')} ${t(keeping === undefined ? 'kept' : 'keptHere')}`}
      {...keeping !== undefined && { kept: keeping.begun.answers, onAnswers: (answers: Answers) => keeping.keep({ answers, keying: null }) }}
      onSend={answers => { void (keeping?.settle() ?? Promise.resolve(answers)).then(all => submit.mutate({ clientId, instrument: instrument.id, answers: all })) }}
    />
  )
}

function Kept({ clientId, instrument }: { clientId: string, instrument: Instrument }) {
  const { data, error, isPending, refetch } = useAsk<typeof measureDraft>('assessment.measure-draft', { clientId, instrument: instrument.id })
  if (isPending) return <LoadingState shape="card" lines={3} />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  return <Keeping clientId={clientId} instrument={instrument} kept={data} />
}

function Keeping({ clientId, instrument, kept }: { clientId: string, instrument: Instrument, kept: OutputOf<typeof measureDraft> }) {
  return <Answering clientId={clientId} instrument={instrument} keeping={useMeasureDraft(clientId, instrument.id, kept)} />
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
