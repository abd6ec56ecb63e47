import { Anchor, Button, TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { noteAllergies } from '../../../people/client/note-allergies.ts'
import { unitsLeft } from '../../../pathway/session/authorisation/authorisation.rules.ts'
import { usePhaseName } from '../../../people/clinic/screens/phase-name.ts'
import { useAct } from '../../../platform/web/call.ts'
import { Fact } from '../../../platform/web/kit/fact.tsx'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { useText } from '../../../platform/web/text.ts'
import { todayIn, useWhen } from '../../../platform/web/when.ts'
import type { ChartOverview } from '../chart.words.ts'
import { chartText } from './chart.text.ts'
import css from './overview.module.css'

type Shown = { readonly chart: ChartOverview }

const DAYS = 14
const DAY_MS = 86_400_000

function Ask({ chart, onClose }: Shown & { readonly onClose: () => void }) {
  const t = useText(chartText)
  const [words, setWords] = useState(chart.allergies?.words ?? '')
  const note = useAct<typeof noteAllergies>('client.note-allergies', { refresh: ['chart.'], onDone: onClose })
  const save = (said: string): void => note.mutate({ clientId: chart.clientId, words: said })
  return (
    <Sheet
      opened onClose={onClose} title={t('allergies')}
      foot={(
        <>
          <Button variant="default" loading={note.isPending} onClick={() => save('')}>{t('noneKnown')}</Button>
          <Button disabled={words.trim() === ''} loading={note.isPending} onClick={() => save(words)}>{t('keep')}</Button>
        </>
      )}
    >
      <TextInput label={t('allergiesAsk')} maxLength={500} value={words} onChange={event => setWords(event.currentTarget.value)} />
    </Sheet>
  )
}

function Allergies({ chart }: Shown) {
  const t = useText(chartText)
  const [asking, setAsking] = useState(false)
  const { allergies } = chart
  const words = allergies === null ? t('notAsked') : allergies.words === '' ? t('noneKnown') : allergies.words
  return (
    <Fact label={t('allergies')}>
      <button type="button" className={css.inWords} data-tone={allergies === null ? 'attention' : undefined} onClick={() => setAsking(true)}>{words}</button>
      {asking && <Ask chart={chart} onClose={() => setAsking(false)} />}
    </Fact>
  )
}

/** Whether care can still be billed: what is left of the authorization that runs, or that none runs. */
function Authorised({ chart: { authorisations } }: Shown) {
  const t = useText(chartText)
  const when = useWhen()
  const today = todayIn()
  const running = authorisations.filter(({ from, until }) => from <= today && until >= today)
  const one = running.find(use => unitsLeft(use) > 0) ?? running[0] ?? authorisations.find(({ from }) => from > today) ?? authorisations.at(-1)
  if (one === undefined) return <>{t('noUnits')}</>
  if (one.until < today) return <span className={css.warn} data-tone="attention">{t('unitsEnded', { day: when.shortDay(one.until) })}</span>
  const left = unitsLeft(one)
  return <span className={css.warn} {...left === 0 && { 'data-tone': 'attention' }}>{t(`units_${one.unit}`, { left, units: one.units, day: when.shortDay(one.until) })}</span>
}

/** Sessions of the last fourteen days: how many the client came to, and the minutes of the planned ones. */
function attendance14({ sessions }: ChartOverview): { there: number, of: number } {
  const since = Date.parse(todayIn()) - DAYS * DAY_MS
  const recent = sessions.filter(({ startsAt, status }) => Date.parse(startsAt) > since && status !== 'cancelled')
  return { there: recent.filter(({ minutes }) => (minutes ?? 0) > 0).length, of: recent.length }
}

/** Level, next visit, attendance, allergies, consents and tasks in one line of facts: what is asked before anything is read. */
export function Glance({ chart }: Shown) {
  const t = useText(chartText)
  const when = useWhen()
  const phaseName = usePhaseName()
  const { episode, phase, next, level, releases } = chart
  const { there, of } = attendance14(chart)
  const week = episode === null ? null : Math.max(1, Math.floor((Date.parse(todayIn()) - Date.parse(episode.admittedOn)) / DAY_MS / 7) + 1)
  const [soonest] = releases
  return (
    <section className={css.glance} aria-label={t('glance')}>
      <dl>
        <Fact label={t('levelWeek')}>
          {[level === null ? null : t('level', { level }), week === null ? t('notAdmitted') : t('week', { number: week }), phase === null ? null : phaseName(phase.phase)].filter(part => part !== null).join(' · ')}
        </Fact>
        <Fact label={t('next')}>{next === null ? t('noNext') : `${when.shortDay(next.startsAt)}, ${when.time(next.startsAt)}`}</Fact>
        <Fact label={t('attendance14')}>{of === 0 ? t('noSessions') : t('thereOf', { there, of })}</Fact>
        <Allergies chart={chart} />
        <Fact label={t('consents')}>
          <Anchor component={Link} to={`/clients/${chart.clientId}/family`}>{soonest === undefined ? t('noConsents') : t('releasesUntil', { count: releases.length, day: when.day(soonest.validUntil) })}</Anchor>
        </Fact>
        <Fact label={t('units')}><Authorised chart={chart} /></Fact>
      </dl>
    </section>
  )
}

/** Last signed note and open tasks: what is done and what waits. */
export function Waiting({ chart }: Shown) {
  const t = useText(chartText)
  const when = useWhen()
  const { lastNote, tasks: [firstTask], openTasks } = chart
  return (
    <>
      <p className={css.pair}>
        <span className={css.quiet}>{t('lastNote')}</span>
        {lastNote === null ? <span>{t('noNote')}</span>
          : <Anchor component={Link} to={`/clients/${chart.clientId}/notes/${lastNote.id}`}>{`${lastNote.topic}, ${when.shortDay(lastNote.signedAt)}${lastNote.author === null ? '' : ` · ${lastNote.author}`}`}</Anchor>}
      </p>
      <p className={css.pair}>
        <span className={css.quiet}>{t('tasks')}</span>
        <span>{firstTask === undefined ? t('noTasks') : t('tasksDue', { count: openTasks, day: when.shortDay(firstTask.dueAt) })}</span>
      </p>
    </>
  )
}
