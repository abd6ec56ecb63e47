import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct, useAsk, type OutputOf } from '../../../../platform/web/call.ts'
import { useNow } from '../../../../platform/web/now.ts'
import { useText } from '../../../../platform/web/text.ts'
import { useWhen } from '../../../../platform/web/when.ts'
import type { joinSession, leaveSession, myMeetings } from '../join.ts'
import type { WhereIAm } from '../remote.words.ts'
import { joinText } from './join.text.ts'
import css from './join.module.css'
import { WayIn } from './way-in.tsx'

type Meetings = OutputOf<typeof myMeetings>
type Meeting = Meetings['meetings'][number]

/** Close enough that somebody looks for the way in. */
const SOON_MS = 3 * 3_600_000

const NOWHERE: WhereIAm = { place: '', contactName: '', contactPhone: '' }

/** Where they are now and whom to call: what was said last time is offered, and said again by pressing. */
function Where({ last, busy, onSay }: { readonly last: WhereIAm | null, readonly busy: boolean, readonly onSay: (where: WhereIAm) => void }) {
  const t = useText(joinText)
  const [where, setWhere] = useState(last ?? NOWHERE)
  const put = (change: Partial<WhereIAm>): void => setWhere(was => ({ ...was, ...change }))
  const whole = Object.values(where).every(words => words.trim() !== '')
  return (
    <>
      <p>{t('whereLead')}</p>
      {last !== null && <p className={css.quiet}>{t('sameAsLast')}</p>}
      <TextInput label={t('place')} description={t('placeHint')} value={where.place} maxLength={200} onChange={event => put({ place: event.currentTarget.value })} />
      <TextInput label={t('contactName')} value={where.contactName} maxLength={100} onChange={event => put({ contactName: event.currentTarget.value })} />
      <TextInput label={t('contactPhone')} type="tel" value={where.contactPhone} maxLength={40} onChange={event => put({ contactPhone: event.currentTarget.value })} />
      <Button size="lg" disabled={!whole} loading={busy} onClick={() => onSay(where)}>{t('here')}</Button>
    </>
  )
}

function Open({ meeting, known }: { readonly meeting: Meeting, readonly known: Meetings }) {
  const t = useText(joinText)
  const when = useWhen(meeting.zone)
  const [asking, setAsking] = useState(false)
  const join = useAct<typeof joinSession>('session.join', { refresh: ['session.my-meetings'], onDone: () => setAsking(false) })
  const leave = useAct<typeof leaveSession>('session.leave', { refresh: ['session.my-meetings'] })
  const { sessionId, isIn, hasLeft } = meeting
  const comeIn = (where: WhereIAm): void => join.mutate({ sessionId, where })
  const last = join.variables?.where ?? known.last
  return (
    <section className={css.card} aria-label={t(isIn ? 'inTitle' : 'title')}>
      <div><h2>{t(isIn ? 'inTitle' : hasLeft ? 'leftTitle' : 'title')}</h2><p className={css.quiet}>{when.span(meeting.startsAt, meeting.endsAt)}</p></div>
      {isIn && <WayIn way={join.data} busy={join.isPending} onLook={() => { if (last !== null) comeIn(last) }} />}
      {isIn && <Button variant="default" loading={leave.isPending} onClick={() => leave.mutate({ sessionId })}>{t('left')}</Button>}
      {!isIn && asking && <Where last={last} busy={join.isPending} onSay={comeIn} />}
      {!isIn && !asking && <Button size="lg" variant={hasLeft ? 'default' : 'filled'} onClick={() => setAsking(true)}>{t(hasLeft ? 'again' : 'join')}</Button>}
      {known.clinicPhone !== null && <a className={css.tel} href={`tel:${known.clinicPhone.replaceAll(/[^\d+]/gu, '')}`}>{t('callClinic', { phone: known.clinicPhone })}</a>}
    </section>
  )
}

/** The way into a session by video or phone: there from a little before it begins until it ends, and only for who has signed in. */
export function JoinCard() {
  const t = useText(joinText)
  const { data } = useAsk<typeof myMeetings>('session.my-meetings', {}, { every: 60_000 })
  const [meeting] = data?.meetings ?? []
  const now = useNow()
  const when = useWhen(meeting?.zone)
  if (data === undefined || meeting === undefined) return null
  if (meeting.isOpen) return <Open key={meeting.sessionId} meeting={meeting} known={data} />
  if (Date.parse(meeting.startsAt) - now.getTime() > SOON_MS) return null
  return (
    <section className={css.card} aria-label={t('soon')}>
      <h2>{t('soon')}</h2>
      <p>{when.span(meeting.startsAt, meeting.endsAt)}</p>
      <p className={css.quiet}>{t('opens', { time: when.time(meeting.opensAt) })}</p>
    </section>
  )
}
