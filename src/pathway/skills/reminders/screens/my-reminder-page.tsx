import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct, useAsk } from '../../../../platform/web/call.ts'
import { ErrorState } from '../../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../../platform/web/kit/page-header.tsx'
import { useLanguage } from '../../../../platform/web/language.ts'
import { notify } from '../../../../platform/web/notice.ts'
import { useText } from '../../../../platform/web/text.ts'
import { Scale, type Target } from '../../screens/scale.tsx'
import css from '../../screens/skills.module.css'
import { useClientId } from '../../screens/use-client.ts'
import type { endReminder, myReminder, setReminder } from '../my-reminder.ts'
import type { Channel, MyReminder } from '../reminder.words.ts'
import { reminderText } from './reminder.text.ts'

/** Times people check in best, for a start. */
const USUAL = '19:30'

/** A wall clock as people of the language write it. */
const clockWords = (at: string, language: 'en' | 'es'): string =>
  new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(new Date(`2026-01-05T${at}:00Z`))

function Choose({ clientId, mine }: { readonly clientId: string, readonly mine: MyReminder }) {
  const t = useText(reminderText)
  const { language } = useLanguage()
  const { reminder, phoneEnds, email } = mine
  const [at, setAt] = useState(reminder?.at ?? USUAL)
  const [channel, setChannel] = useState<Channel>(reminder?.channel ?? (phoneEnds === null ? 'email' : 'text'))
  const choose = useAct<typeof setReminder>('skills.set-reminder', { refresh: ['skills.reminder'], onDone: () => notify({ message: t('saved', { at: clockWords(at, language) }) }) })
  const end = useAct<typeof endReminder>('skills.end-reminder', { refresh: ['skills.reminder'], onDone: () => notify({ message: t('ended') }) })
  const ways: readonly Target<Channel>[] = [
    ...(phoneEnds === null ? [] : [{ value: 'text', shown: t('text', { ends: phoneEnds }), means: t('text', { ends: phoneEnds }) } as const]),
    ...(email === null ? [] : [{ value: 'email', shown: t('email', { email }), means: t('email', { email }) } as const]),
  ]
  if (ways.length === 0) return <p className={css.care}>{t('neither')}</p>
  return (
    <form className={css.stack} onSubmit={event => { event.preventDefault(); choose.mutate({ clientId, choice: { channel, at } }) }}>
      <TextInput label={t('when')} type="time" min="07:00" max="21:30" size="lg" value={at} onChange={event => setAt(event.currentTarget.value)} />
      <Scale label={t('how')} wide targets={ways} value={channel} onChange={setChannel} />
      <p className={css.quiet}>{t('asks')}</p>
      <Button type="submit" size="md" fullWidth loading={choose.isPending} disabled={at === ''}>{t(reminder === null ? 'on' : 'change')}</Button>
      {reminder !== null && <Button variant="subtle" fullWidth loading={end.isPending} onClick={() => end.mutate({ clientId })}>{t('off')}</Button>}
    </form>
  )
}

/** The client picks the time of the reminder. */
export function MyReminderPage() {
  const t = useText(reminderText)
  const { language } = useLanguage()
  const clientId = useClientId()
  const { data, error, isPending, refetch } = useAsk<typeof myReminder>('skills.reminder', { clientId: clientId ?? '' }, { enabled: clientId !== undefined })
  if (clientId === undefined || isPending) return <LoadingState lines={4} />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  return (
    <div className={css.stack}>
      <PageHeader title={t('title')} tabTitle={t('title')} lead={t('lead')} />
      {data.reminder !== null && <p className={css.quiet} role="status">{data.reminder.stoppedAt === null ? t('standing', { at: clockWords(data.reminder.at, language) }) : t('rests')}</p>}
      <Choose key={data.reminder?.at ?? ''} clientId={clientId} mine={data} />
    </div>
  )
}
