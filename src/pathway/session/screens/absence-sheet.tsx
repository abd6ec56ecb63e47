import { Anchor, Button, Textarea, TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useAct } from '../../../platform/web/call.ts'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import absenceReasons from '../absence-reasons.json' with { type: 'json' }
import type { settleAbsence, tryToReach } from '../absence/follow-up.ts'
import type { AbsenceLine } from './absences-page.tsx'
import { absenceText } from './absence.text.ts'
import { MakeUps } from './make-ups.tsx'
import css from './room.module.css'
import { topicIn } from '../../schedule/hour-topic.rules.ts'

const OUTCOMES = ['reached', 'message-left', 'no-answer', 'wrong-number'] as const

function Tel({ phone }: { readonly phone: string }) {
  return <Anchor href={`tel:${phone.replaceAll(/[^\d+]/gu, '')}`}>{phone}</Anchor>
}

/** Calls: who, on which number, and what came of it in one press. */
function Reach({ of }: { readonly of: AbsenceLine }) {
  const t = useText(absenceText)
  const when = useWhen(of.zone)
  const [words, setWords] = useState('')
  const act = useAct<typeof tryToReach>('session.try-to-reach', { refresh: ['session.absences'], onDone: () => setWords('') })
  const tried = (how: 'call' | 'supporter' | 'visit', outcome: typeof OUTCOMES[number], supporterId: string | null = null): void =>
    act.mutate({ absenceId: of.id, how, outcome, supporterId, words })
  const choices = (how: 'call' | 'supporter', supporterId: string | null, who: string) => (
    <div className={css.choices}>
      {OUTCOMES.filter(outcome => outcome !== 'message-left' || (how === 'call' && of.mayLeaveMessage)).map(outcome => (
        <Button key={outcome} variant="default" aria-label={`${who}: ${t(outcome)}`} loading={act.isPending} onClick={() => tried(how, outcome, supporterId)}>{t(outcome)}</Button>
      ))}
    </div>
  )
  return (
    <>
      <div className={css.block}>
        <p>{t('call')}</p>
        <span>{of.phone === null ? t('noPhone') : <Tel phone={of.phone} />} <span className={css.quiet}>{t(of.mayLeaveMessage ? 'leaveMessage' : 'noMessage')}{of.safeContact !== null && `. ${of.safeContact}`}</span></span>
        <TextInput label={t('words')} value={words} maxLength={2000} onChange={event => setWords(event.currentTarget.value)} />
        {choices('call', null, t('call'))}
      </div>
      {of.contacts.length > 0 && of.risk === 'high' && (
        <div className={css.block} data-tone="attention">
          <p>{t('visit')}</p>
          <div className={css.choices}>
            <Button variant="default" onClick={() => tried('visit', 'reached')}>{t('visitDone')}</Button>
            <Button variant="default" onClick={() => tried('visit', 'no-answer')}>{t('visitNot')}</Button>
          </div>
        </div>
      )}
      <div className={css.block}>
        <p>{t('others')}</p>
        {of.mayCall.length === 0 && <span className={css.quiet}>{t('othersNone')}</span>}
        {of.mayCall.map(person => (
          <div key={person.supporterId}>
            <span>{person.name}, {person.relation}: <Tel phone={person.phone} /> <span className={css.quiet}>{t('until', { day: when.day(person.until) })}</span></span>
            {choices('supporter', person.supporterId, person.name)}
          </div>
        ))}
      </div>
    </>
  )
}

/** Why, what stood in the way, and a time that fits better. */
function Settle({ of, onClose }: { readonly of: AbsenceLine, readonly onClose: () => void }) {
  const t = useText(absenceText)
  const { language } = useLanguage()
  const [barrier, setBarrier] = useState(of.barrier)
  const act = useAct<typeof settleAbsence>('session.settle-absence', { refresh: ['session.', 'task.'] })
  return (
    <>
      <div className={css.block}>
        <p>{t('why')}</p>
        <div className={css.choices}>
          {absenceReasons.map(reason => (
            <Button key={reason.code} variant={of.reason === reason.code ? 'filled' : 'default'} aria-pressed={of.reason === reason.code} onClick={() => act.mutate({ absenceId: of.id, reason: reason.code })}>{reason[language]}</Button>
          ))}
        </div>
        <Textarea
          label={t('barrier')} description={t('barrierHelp')} autosize minRows={1} maxLength={2000} value={barrier} onChange={event => setBarrier(event.currentTarget.value)}
          onBlur={() => { if (barrier !== of.barrier) act.mutate({ absenceId: of.id, barrier }) }}
        />
      </div>
      <MakeUps clientId={of.clientId} missedSessionId={of.sessionId} topic={of.topic} zone={of.zone} onBooked={() => act.mutate({ absenceId: of.id, makeUpOffered: true })} />
      <div className={css.choices}>
        {of.makeUpOfferedAt === null && <Button variant="default" onClick={() => act.mutate({ absenceId: of.id, makeUpOffered: true })}>{t('offered')}</Button>}
        <Button
          loading={act.isPending} disabled={of.reason === null}
          onClick={() => act.mutate({ absenceId: of.id, settle: true }, { onSuccess: () => { notify({ message: t('settledDone') }); onClose() } })}
        >
          {t('settle')}
        </Button>
      </div>
    </>
  )
}

/** Everything about one absence, in the order in which it is done. */
export function AbsenceSheet({ of, onClose }: { readonly of: AbsenceLine, readonly onClose: () => void }) {
  const t = useText(absenceText)
  const { language } = useLanguage()
  const when = useWhen(of.zone)
  const nameOf = (supporterId: string | null): string => of.mayCall.find(person => person.supporterId === supporterId)?.name ?? ''
  return (
    <Sheet opened onClose={onClose} title={of.name} width="wide" foot={<Button variant="default" component={Link} to={`/clients/${of.clientId}`}>{t('open')}</Button>}>
      <div className={css.block}>
        <span className={css.quiet}>{[topicIn(of.topic, language), when.dayTime(of.startsAt), t(`text_${of.textState}`)].join(' · ')}</span>
        {of.contacts.map(({ how, outcome, supporterId, words, by, madeAt }) => (
          <span key={madeAt} className={css.quiet}>
            {[`${how === 'supporter' ? t('how_supporter', { name: nameOf(supporterId) }) : t(`how_${how}`)}: ${t(outcome)}`, by, when.dayTime(madeAt), words].filter(Boolean).join(' · ')}
          </span>
        ))}
      </div>
      {of.closedAt === null && <Reach of={of} />}
      {of.closedAt === null && <Settle of={of} onClose={onClose} />}
    </Sheet>
  )
}
