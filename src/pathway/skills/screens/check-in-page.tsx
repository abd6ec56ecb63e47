import { Button } from '@mantine/core'
import { useState } from 'react'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { useText } from '../../../platform/web/text.ts'
import { isMoment } from '../moments.rules.ts'
import type { CheckIn } from '../skills.words.ts'
import type { SaidToday } from '../waiting.words.ts'
import { AfterCheckIn } from './after-check-in.tsx'
import css from './check-in.module.css'
import { checkInText } from './check-in.text.ts'
import { daysBefore } from './days.ts'
import { FiveQuestions, missing, whole, type Tapped } from './five-questions.tsx'
import { MoreAnswers } from './more-answers.tsx'
import { NotSafe } from './not-safe.tsx'
import { useCheckIns, useClientId, useToday } from './use-client.ts'
import { say, sendWaiting } from './waiting.ts'

function Form({ clientId, start, onSaid }: { readonly clientId: string, readonly start: Tapped, readonly onSaid: (said: SaidToday) => void }) {
  const t = useText(checkInText)
  const today = useToday()
  const [tapped, setTapped] = useState(start)
  const [back, setBack] = useState(0)
  const [left, setLeft] = useState<readonly string[]>([])
  const tap = (more: Tapped): void => { setTapped({ ...tapped, ...more }); setLeft([]) }
  const send = async (): Promise<void> => {
    const said = whole(tapped, daysBefore(today, back))
    if (said === undefined) return setLeft(missing(tapped, t))
    await say(clientId, { kind: 'check-in', answers: said })
    onSaid(said)
    void sendWaiting(clientId)
  }
  return (
    <form className={css.form} onSubmit={event => { event.preventDefault(); void send() }}>
      <div className={css.head}>
        <PageHeader title={t('title')} tabTitle={t('title')} />
        <div className={css.days} role="group" aria-label={t('which')}>
          {[t('today'), t('yesterday')].map((day, at) => (
            <button key={day} type="button" className={css.day} aria-pressed={back === at} onClick={() => setBack(at)}>{day}</button>
          ))}
        </div>
      </div>
      <FiveQuestions tapped={tapped} onTap={tap} />
      <div className={css.foot}>
        {left.length > 0 && <p className={css.left} role="alert">{t('stillToTap', { what: left.join(', ') })}</p>}
        <Button type="submit" size="md" fullWidth>{t('send')}</Button>
      </div>
      <MoreAnswers tapped={tapped} onChange={setTapped} />
      <NotSafe clientId={clientId} />
    </form>
  )
}

/** What was said for this day before, to be changed instead of tapped again. */
function saidBefore(known: CheckIn | undefined): Tapped {
  if (known === undefined) return {}
  const { mood, stress, craving, sleepHours, wantsCall, used, trigger, skill, helped, words } = known
  return {
    mood, stress, craving, wantsCall, ...(sleepHours !== null && { sleepHours }), ...(used !== null && { used }), ...(isMoment(trigger) && { trigger }),
    ...(skill !== null && { skill }), ...(helped !== null && { helped }), ...(words !== null && { words }),
  }
}

/** The client's daily 20 seconds: one screen, one thumb, with or without a network. */
export function CheckInPage() {
  const clientId = useClientId()
  const [said, setSaid] = useState<SaidToday | null>(null)
  const [again, setAgain] = useState<Tapped>()
  const today = useToday()
  const { data: checkIns } = useCheckIns(clientId)
  if (clientId === undefined) return null
  if (said !== null) return <AfterCheckIn clientId={clientId} said={said} onChange={() => { setAgain(said); setSaid(null) }} />
  return <Form clientId={clientId} start={again ?? saidBefore(checkIns?.find(({ forDate }) => forDate === today))} onSaid={setSaid} />
}
