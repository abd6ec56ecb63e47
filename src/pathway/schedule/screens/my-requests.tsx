import { Button, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { NativeChoice } from '../../../people/family/screens/native-choice.tsx'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { Section } from '../../../platform/web/kit/section.tsx'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { askChange, weekRequests } from '../ask-change.ts'
import type { ChangeWish, WeekRequest } from '../request.words.ts'
import { requestsText } from './requests.text.ts'
import css from './schedule.module.css'

const WISHES = [['make-up', 'makeUp'], ['other-track', 'otherTrack'], ['time-off', 'timeOff']] as const

/** The words of a wish. */
export const wishKey = (what: ChangeWish): 'makeUp' | 'otherTrack' | 'timeOff' => WISHES.find(([wish]) => wish === what)?.[1] ?? 'timeOff'

function Ask({ onClose }: { readonly onClose: () => void }) {
  const t = useText(requestsText)
  const [what, setWhat] = useState<ChangeWish>('make-up')
  const [from, setFrom] = useState('')
  const [words, setWords] = useState('')
  const ask = useAct<typeof askChange>('schedule.ask-change', { refresh: ['schedule.requests'], onDone: () => { notify({ message: t('sent') }); onClose() } })
  return (
    <Sheet
      opened onClose={onClose} title={t('askIt')}
      foot={<Button size="md" fullWidth loading={ask.isPending} onClick={() => ask.mutate({ what, words, from: from === '' ? null : from })}>{t('send')}</Button>}
    >
      <div className={css.stack}>
        <NativeChoice
          label={t('what')} value={what} onChange={value => setWhat(WISHES.find(([wish]) => wish === value)?.[0] ?? 'make-up')}
          choices={WISHES.map(([value, key]) => ({ value, label: t(key) }))}
        />
        {what !== 'make-up' && <TextInput label={t('from')} type="date" value={from} onChange={event => setFrom(event.currentTarget.value)} />}
        <Textarea label={t('words')} autosize minRows={2} maxLength={1000} value={words} onChange={event => setWords(event.currentTarget.value)} />
      </div>
    </Sheet>
  )
}

function Asked({ request }: { readonly request: WeekRequest }) {
  const t = useText(requestsText)
  const when = useWhen()
  return (
    <li>
      <strong>{t(wishKey(request.what))}</strong>{request.fromDate !== null && ` ${t('fromDay', { day: when.day(request.fromDate) })}`}
      <p className={css.quiet}>{request.answer === null ? t('waits', { when: when.ago(request.askedAt) }) : t('answered', { answer: request.answer })}</p>
    </li>
  )
}

/** What the client asks of their week, and what they were answered. */
export function MyRequests({ clientId }: { readonly clientId: string }) {
  const t = useText(requestsText)
  const [asking, setAsking] = useState(false)
  const { data = [] } = useAsk<typeof weekRequests>('schedule.requests', { clientId })
  return (
    <Section title={t('title')} lead={t('lead')}>
      <div className={css.stack}>
        {data.length > 0 && <ul className={css.wishes}>{data.slice(0, 3).map(request => <Asked key={request.id} request={request} />)}</ul>}
        <Button variant="default" fullWidth onClick={() => setAsking(true)}>{t('askIt')}</Button>
        <p className={css.quiet}>{t('late')}</p>
      </div>
      {asking && <Ask onClose={() => setAsking(false)} />}
    </Section>
  )
}
