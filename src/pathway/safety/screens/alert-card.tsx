import { Button, Textarea, TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useAct } from '../../../platform/web/call.ts'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { useText, type Speak } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { acceptAlert, closeAlert } from '../answer-alert.ts'
import type { Alert, Call } from '../safety.words.ts'
import css from './safety.module.css'
import { safetyText } from './safety.text.ts'

/** An alert with everybody who was called about it. */
export type CalledAlert = Alert & { readonly calls: readonly Call[] }

const tones = { high: 'urgent', moderate: 'attention', low: 'neutral' } as const
const levels = { high: 'alertHigh', moderate: 'alertModerate', low: 'alertLow' } as const

/** What raised an alert, in words. */
export const sourceOf = (t: Speak<typeof safetyText.en>, source: string): string =>
  source === 'not-safe-today' ? t('sourceNotSafe') : t('source', { source })

function CloseForm({ alert }: { readonly alert: Alert }) {
  const t = useText(safetyText)
  const [words, setWords] = useState('')
  const [followUpOn, setFollowUpOn] = useState('')
  const close = useAct<typeof closeAlert>('safety.close-alert', { refresh: ['safety.', 'task.'] })
  return (
    <form className={css.tight} onSubmit={event => {
      event.preventDefault()
      close.mutate({ id: alert.id, whatWasDone: words, followUpOn: followUpOn === '' ? null : followUpOn })
    }}
    >
      <Textarea label={t('whatWasDone')} description={t('whatHint')} value={words} onChange={event => setWords(event.currentTarget.value)} autosize minRows={2} required maxLength={2000} />
      <div className={css.row}>
        <TextInput type="date" label={t('followUp')} value={followUpOn} onChange={event => setFollowUpOn(event.currentTarget.value)} />
      </div>
      <div><Button type="submit" loading={close.isPending} disabled={words.trim() === ''}>{t('close')}</Button></div>
    </form>
  )
}

function Facts({ alert }: { readonly alert: CalledAlert }) {
  const t = useText(safetyText)
  const when = useWhen()
  const last = alert.calls.at(-1)
  return (
    <p className={css.quiet}>
      {sourceOf(t, alert.source)} · {when.dayTime(alert.raisedAt)} · {alert.acceptedAt === null ? t('nobodyYet') : t('hasIt', { who: alert.acceptedByName ?? '', when: when.time(alert.acceptedAt) })}
      {' · '}{last === undefined ? t('neverCalled') : t('called', { count: alert.calls.length, who: last.name ?? '' })}
      {last?.told == null ? '' : ` (${t(`by.${last.told}`)})`}
    </p>
  )
}

function NextStep({ alert }: { readonly alert: Alert }) {
  const t = useText(safetyText)
  const [writing, setWriting] = useState(false)
  const accept = useAct<typeof acceptAlert>('safety.accept-alert', { refresh: ['safety.', 'task.'] })
  if (alert.acceptedAt === null) return <div><Button loading={accept.isPending} onClick={() => accept.mutate({ id: alert.id })}>{t('accept')}</Button></div>
  return writing ? <CloseForm alert={alert} /> : <div><Button onClick={() => setWriting(true)}>{t('closeIt')}</Button></div>
}

function Closed({ alert }: { readonly alert: Alert }) {
  const t = useText(safetyText)
  const when = useWhen()
  return (
    <p className={css.quiet}>
      {t('done', { what: alert.whatWasDone ?? '' })}<br />{t('closedBy', { when: when.dayTime(alert.closedAt ?? alert.raisedAt), who: alert.closedByName ?? '' })}
    </p>
  )
}

/** One alert: what was said, who has it, and the one next step. Red never screams: a word and an edge say it. */
export function AlertCard({ alert, named = true }: { readonly alert: CalledAlert, readonly named?: boolean }) {
  const t = useText(safetyText)
  const open = alert.closedAt === null
  const tone = !open ? 'neutral' : alert.acceptedAt === null ? tones[alert.level] : 'info'
  const stage = !open ? 'answered' : alert.acceptedAt === null ? levels[alert.level] : 'beingAnswered'
  return (
    <li className={css.alert} data-tone={tone}>
      <div className={css.between}>
        <div>
          {named && <p className={css.strong}><Link className={css.name ?? ''} to={`/clients/${alert.clientId}/safety`}>{alert.clientName ?? '…'}</Link></p>}
          <Facts alert={alert} />
        </div>
        <StatusPill tone={tone}>{t(stage)}</StatusPill>
      </div>
      {open ? <NextStep alert={alert} /> : <Closed alert={alert} />}
    </li>
  )
}
