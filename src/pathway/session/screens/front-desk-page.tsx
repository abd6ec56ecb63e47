import { Button, TextInput, UnstyledButton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useAct, useAsk, type OutputOf } from '../../../platform/web/call.ts'
import { ArrivalCode } from '../../../people/kiosk/screens/arrival-code.tsx'
import { Avatar } from '../../../platform/web/kit/avatar.tsx'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { offerUndo } from '../../../platform/web/notice.ts'
import { useNow } from '../../../platform/web/now.ts'
import { remembered, useRemembered } from '../../../platform/web/remembered.ts'
import { useText } from '../../../platform/web/text.ts'
import { whenIn } from '../../../platform/pure/when.ts'
import type { arrivals } from '../arrivals.ts'
import { arrivalNow, leavingNow, mayLeaveNow } from '../mark.rules.ts'
import type { markAttendance } from '../mark-attendance.ts'
import { wasThere } from '../minutes.rules.ts'
import type { unmark } from '../unmark.ts'
import css from './front-desk.module.css'
import { sessionText, statusWord } from './session.text.ts'
import { weekText } from './week.text.ts'
import { topicIn } from '../../schedule/hour-topic.rules.ts'

type Line = OutputOf<typeof arrivals>[number]

const lobbyDesk = remembered('lobby-desk', ['no', 'yes'], () => 'no')

function Person({ line, lobby, onOpen }: { readonly line: Line, readonly lobby: boolean, readonly onOpen: () => void }) {
  const t = useText(weekText)
  const s = useText(sessionText)
  const { language } = useLanguage()
  const when = whenIn(language, line.zone)
  const who = lobby ? line.initials : line.spoken
  const take = useAct<typeof unmark>('session.unmark', { refresh: ['session.'] })
  const mark = useAct<typeof markAttendance>('session.mark-attendance', {
    refresh: ['session.'],
    onDone: (_answer, { marks: [given] }) => offerUndo({ message: t(given?.leftAt == null ? 'arrived' : 'wentHome', { who }), onUndo: () => take.mutate({ sessionId: line.sessionId, clientIds: [line.clientId] }) }),
  })
  const now = useNow(15_000).toISOString()
  const leave = (known: Line['mark']): void => {
    if (known !== null) mark.mutate({ sessionId: line.sessionId, marks: [{ clientId: line.clientId, ...leavingNow(known, new Date().toISOString()), seen: known.marks }] })
  }
  const here = (): void => {
    const arrival = arrivalNow({ ...line, breakMinutes: 0 }, new Date().toISOString())
    mark.mutate({ sessionId: line.sessionId, marks: [{ clientId: line.clientId, ...arrival, seen: line.mark?.marks ?? 0 }] })
  }
  return (
    <li className={css.person} data-here={line.mark !== null && wasThere(line.mark.status)}>
      <Avatar name={lobby ? line.initials.split('').join(' ') : line.name} size={40} {...(!lobby && line.photo !== null && { photo: line.photo })} />
      {lobby ? <span className={css.who}>{who}</span> : <UnstyledButton className={css.who} onClick={onOpen}>{who}</UnstyledButton>}
      {line.mark === null
        ? <Button onClick={here} loading={mark.isPending} aria-label={`${who}: ${t('here')}`}>{t('here')}</Button>
        : (
          <span className={css.stands}>
            <StatusPill tone={wasThere(line.mark.status) ? 'good' : 'neutral'}>
              {line.mark.leftAt !== null ? t('leftAt', { time: when.time(line.mark.leftAt) })
                : line.mark.arrivedAt === null ? s(statusWord[line.mark.status]) : t('arrivedAt', { time: when.time(line.mark.arrivedAt) })}
            </StatusPill>
            {mayLeaveNow(line, line.mark, now) && <Button variant="subtle" color="gray" size="compact-md" onClick={() => leave(line.mark)} loading={mark.isPending} aria-label={`${t('leaves')}: ${who}`}>{t('leaves')}</Button>}
          </span>
        )}
    </li>
  )
}

function Sessions({ lines, lobby }: { readonly lines: readonly Line[], readonly lobby: boolean }) {
  const [open, setOpen] = useState<Line | null>(null)
  const t = useText(weekText)
  const { language } = useLanguage()
  const ids = [...new Set(lines.map(({ sessionId }) => sessionId))]
  const one = (id: string) => {
    const people = lines.filter(({ sessionId }) => sessionId === id)
    const [first] = people
    if (first === undefined) return null
    const here = people.filter(({ mark }) => mark !== null && wasThere(mark.status)).length
    const time = whenIn(language, first.zone).span(first.startsAt, first.endsAt)
    return (
      <Section key={id} title={lobby ? time : `${time}, ${topicIn(first.topic, language)}`} lead={[lobby ? '' : first.room ?? '', t('expected', { here, all: people.length })].filter(Boolean).join(' · ')}>
        <ul className={css.people}>{people.map(line => <Person key={line.clientId} line={line} lobby={lobby} onOpen={() => setOpen(line)} />)}</ul>
      </Section>
    )
  }
  return (
    <>
      {ids.map(one)}
      <Sheet opened={open !== null && !lobby} onClose={() => setOpen(null)} title={open?.spoken ?? ''}>{open !== null && <ArrivalCode clientId={open.clientId} />}</Sheet>
    </>
  )
}

const NAMES_SECONDS = 60

/** A desk that faces the lobby shows initials; names come on a press and go again when nobody touches the screen for a minute. */
function useLobby() {
  const [facesLobby, keep] = useRemembered(lobbyDesk)
  const [names, setNames] = useState(false)
  const shown = facesLobby === 'yes' && names
  useEffect(() => {
    if (!shown) return undefined
    let timer = setTimeout(() => setNames(false), NAMES_SECONDS * 1000)
    const again = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => setNames(false), NAMES_SECONDS * 1000)
    }
    document.addEventListener('pointerdown', again)
    document.addEventListener('keydown', again)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('pointerdown', again)
      document.removeEventListener('keydown', again)
    }
  }, [shown])
  return {
    lobby: facesLobby === 'yes' && !names,
    /** Set when this screen faces the lobby and shows names for a moment: it turns that off for good. */
    ...(shown && { nobodySees: () => keep('no') }),
    setLobby: (lobby: boolean) => {
      if (lobby) keep('yes')
      setNames(!lobby)
    },
  }
}

/** Who comes today: one press when somebody walks in. In the lobby view nobody's name can be read. */
export function FrontDeskPage() {
  const t = useText(weekText)
  const { lobby, setLobby, nobodySees } = useLobby()
  const [words, setWords] = useState('')
  const asked = useAsk<typeof arrivals>('session.arrivals', {}, { every: 20_000 })
  const wanted = words.trim().toLowerCase()
  const lines = (asked.data ?? []).filter(({ name }) => name.toLowerCase().split(' ').some(part => part.startsWith(wanted)) || name.toLowerCase().startsWith(wanted))
  return (
    <>
      <PageHeader
        title={t('desk')} tabTitle={t('desk')} lead={lobby ? t('lobbyLead') : t('deskLead')}
        actions={(
          <>
            {nobodySees !== undefined && <Button variant="subtle" color="gray" onClick={nobodySees}>{t('nobodySees')}</Button>}
            {!lobby && <Button variant="default" component={Link} to="/kiosks">{t('kiosks')}</Button>}
            <Button variant="default" aria-pressed={lobby} onClick={() => setLobby(!lobby)}>{lobby ? t('allNames') : t('lobby')}</Button>
          </>
        )}
      />
      {asked.isPending && <LoadingState lines={6} />}
      {asked.isError && <ErrorState problem={asked.error} onRetry={() => { void asked.refetch() }} />}
      {asked.isSuccess && asked.data.length === 0 && <EmptyState title={t('nobody')}>{t('nobodyWhy')}</EmptyState>}
      {asked.isSuccess && asked.data.length > 0 && (
        <div className={css.sessions}>
          {asked.data.length > 12 && !lobby && <TextInput label={t('find')} value={words} onChange={event => setWords(event.currentTarget.value)} maw={320} />}
          <Sessions lines={lines} lobby={lobby} />
        </div>
      )}
    </>
  )
}
