import { Anchor, Button } from '@mantine/core'
import { IconVideo } from '@tabler/icons-react'
import { useState } from 'react'
import { useAct, useAsk, type OutputOf } from '../../../../platform/web/call.ts'
import { Section } from '../../../../platform/web/kit/section.tsx'
import { Sheet } from '../../../../platform/web/kit/sheet.tsx'
import { StatusPill } from '../../../../platform/web/kit/status-pill.tsx'
import { useNow } from '../../../../platform/web/now.ts'
import { notify } from '../../../../platform/web/notice.ts'
import { useText } from '../../../../platform/web/text.ts'
import { useWhen } from '../../../../platform/web/when.ts'
import type { Roster } from '../../room.words.ts'
import room from '../../screens/room.module.css'
import type { acceptJoins, arrangeRemote, remoteRoom } from '../remote-room.ts'
import { HowToJoin } from './how-to-join.tsx'
import { remoteText } from './remote.text.ts'

type Room = OutputOf<typeof remoteRoom>
type Person = Room['people'][number]

function Times({ of, zone }: { readonly of: Person, readonly zone: string }) {
  const t = useText(remoteText)
  const when = useWhen(zone)
  const { proposal, joins } = of
  const last = joins.at(-1)
  if (last === undefined) return <StatusPill>{t('notIn')}</StatusPill>
  const facts = proposal === null ? [] : [t('proposes', { minutes: proposal.minutes }),
    ...(proposal.awayMinutes > 0 ? [t('away', { minutes: proposal.awayMinutes })] : []), ...(proposal.leavingUnknown ? [t('unknown')] : [])]
  const span = last.leftAt === null ? t('isIn', { time: when.time(joins[0]?.joinedAt ?? last.joinedAt) }) : t('was', { from: when.time(joins[0]?.joinedAt ?? last.joinedAt), to: when.time(last.leftAt) })
  return (
    <>
      <span className={room.quiet}>{[span, ...facts].join(' · ')}</span>
      <span className={room.quiet}>
        {t('at', { place: last.place })}. {t('call', { name: last.contactName })}, <Anchor href={`tel:${last.contactPhone.replaceAll(/[^\d+]/gu, '')}`}>{last.contactPhone}</Anchor>
      </span>
    </>
  )
}

function PersonLine({ of, zone, busy, onAccept }: { readonly of: Person, readonly zone: string, readonly busy: boolean, readonly onAccept: () => void }) {
  const t = useText(remoteText)
  const names = [...new Set(of.supporters.map(({ supporter }) => supporter ?? '').filter(Boolean))]
  return (
    <div className={room.rival}>
      <div>
        <strong>{of.spoken}</strong>
        <div className={room.days} style={{ gap: 0 }}><Times of={of} zone={zone} /></div>
        {names.length > 0 && <span className={room.quiet}>{t('withThem', { name: names.join(', ') })}</span>}
      </div>
      {of.accepted ? <StatusPill tone="good">{t('accepted')}</StatusPill>
        : of.proposal !== null && <Button variant="default" loading={busy} aria-label={`${t('accept', { minutes: of.proposal.minutes })}: ${of.spoken}`} onClick={onAccept}>{t('accept', { minutes: of.proposal.minutes })}</Button>}
    </div>
  )
}

function Door({ of, known, onChange }: { readonly of: Roster, readonly known: Room, readonly onChange: () => void }) {
  const t = useText(remoteText)
  const when = useWhen(of.zone)
  const make = useAct<typeof arrangeRemote>('session.arrange-remote', { refresh: ['session.remote-room'] })
  return (
    <div className={room.bar}>
      {known.link !== null && <Button component="a" href={known.link} target="_blank" rel="noopener noreferrer" leftSection={<IconVideo size={18} aria-hidden />}>{t('openMeeting')}</Button>}
      {known.way === null && known.provider !== null && <Button leftSection={<IconVideo size={18} aria-hidden />} loading={make.isPending} onClick={() => make.mutate({ sessionId: of.id, way: 'made' })}>{t('makeRoom')}</Button>}
      <StatusPill tone={known.way === null && known.provider === null ? 'attention' : 'info'}>
        {t(known.way === 'phone' ? 'phoneNow' : known.way === 'typed' ? 'typedNow' : known.way === null && known.provider === null ? 'notArranged' : 'linkNow')}
      </StatusPill>
      <span className={room.quiet}>{t('opens', { time: when.time(known.opensAt) })}</span>
      <Button variant="subtle" onClick={onChange}>{t('holdTitle')}</Button>
    </div>
  )
}

function People({ of, known }: { readonly of: Roster, readonly known: Room }) {
  const t = useText(remoteText)
  const accept = useAct<typeof acceptJoins>('session.accept-joins', { refresh: ['session.'], onDone: ({ marked }) => notify({ message: t('acceptedDone', { count: marked }) }) })
  const asked = known.people.filter(({ proposal, accepted }) => proposal !== null && !accepted)
  const take = (people: readonly Person[]): void => accept.mutate({ sessionId: of.id, people: people.map(({ clientId, mark }) => ({ clientId, seen: mark?.marks ?? 0 })) })
  return (
    <>
      {known.people.map(person => <PersonLine key={person.clientId} of={person} zone={of.zone} busy={accept.isPending} onAccept={() => take([person])} />)}
      {asked.length > 1 && <div><Button loading={accept.isPending} onClick={() => take(asked)}>{t('acceptAll', { count: asked.length })}</Button></div>}
    </>
  )
}

/** A session held from afar: the way in, who came, from where, and times to accept. For one in a room: holding it from afar today. */
export function RemotePart({ of }: { readonly of: Roster }) {
  const t = useText(remoteText)
  const [choosing, setChoosing] = useState(false)
  const now = useNow().toISOString()
  const asked = useAsk<typeof remoteRoom>('session.remote-room', { sessionId: of.id }, { every: 20_000 })
  const known = asked.data
  if (known === undefined || of.cancelledAt !== null) return null
  const sheet = (
    <Sheet opened={choosing} onClose={() => setChoosing(false)} title={t('holdTitle')}>
      {choosing && <HowToJoin sessionId={of.id} provider={known.provider} way={known.way} onDone={() => setChoosing(false)} />}
    </Sheet>
  )
  if (!known.fromAfar) {
    return of.closedAt !== null || of.endsAt < now ? null : <>{sheet}<Button mt="md" variant="subtle" color="gray" leftSection={<IconVideo size={18} aria-hidden />} onClick={() => setChoosing(true)}>{t('holdFromAfar')}</Button></>
  }
  return (
    <>
      {sheet}
      <div className={room.days} style={{ marginTop: '1.25rem' }}><Section title={t('title')} lead={t('lead')}>
        <Door of={of} known={known} onChange={() => setChoosing(true)} />
        <People of={of} known={known} />
      </Section></div>
    </>
  )
}
