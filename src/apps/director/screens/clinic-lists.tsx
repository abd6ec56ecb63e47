import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import type { Problem } from '../../../platform/web/problem.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import css from './director.module.css'
import { directorText } from './director.text.ts'
import type { Due, Reviewed, Waiting, Week } from './figures.ts'
import { Wide } from './wide.tsx'

/** How many lines a card shows; the rest is one press away. */
const LINES = 5
const [DAY, DAYS] = [24, 72]

interface Asked<T> { readonly data: readonly T[] | undefined, readonly error: Problem | null, readonly isPending: boolean, readonly refetch: () => unknown }

function Card<T>({ title, to, asked, lines, none, children }: {
  readonly title: string, readonly to: string, readonly asked: Asked<T>, readonly lines: number, readonly none: string, readonly children: ReactNode,
}) {
  const t = useText(directorText)
  return (
    <Section title={title} action={<Anchor component={Link} to={to} size="sm" aria-label={`${t('all')}: ${title}`}>{t('all')}</Anchor>}>
      {asked.isPending && <LoadingState lines={3} />}
      {asked.error && <ErrorState problem={asked.error} onRetry={() => void asked.refetch()} />}
      {asked.data !== undefined && (lines === 0 ? <p className={css.quiet}>{none}</p> : children)}
    </Section>
  )
}

function Line({ to, name, children }: { readonly to: string, readonly name: string, readonly children: ReactNode }) {
  return <li className={css.line}><Link to={to} className={css.name}>{name}</Link><span className={css.quiet}>{children}</span></li>
}

/** Who is short of the hours of this week: shortest first. */
export function ShortOfHours({ asked }: { readonly asked: Asked<Week> }) {
  const t = useText(directorText)
  const when = useWhen()
  const short = (asked.data ?? []).filter(({ ledger }) => ledger.state !== 'green').toSorted((a, b) => b.ledger.shortMinutes - a.ledger.shortMinutes)
  return (
    <Card title={t('shortNow')} to="/hours" asked={asked} lines={short.length} none={t('nobodyShort')}>
      <ul className={css.list}>
        {short.slice(0, LINES).map(({ episodeId, clientId, name, ledger }) => (
          <Line key={episodeId} to={`/clients/${clientId}`} name={name}>{t('hoursOf', { done: when.number(ledger.countedMinutes / 60), owed: when.number(ledger.owedMinutes / 60) })}</Line>
        ))}
      </ul>
    </Card>
  )
}

const URGENT = ['alert', 'worse', 'stuck', 'away']

/** Whom the team should speak of first. */
export function ToTalkAbout({ asked }: { readonly asked: Asked<Reviewed> }) {
  const t = useText(directorText)
  const people = (asked.data ?? []).filter(({ need }) => URGENT.includes(need))
  return (
    <Card title={t('talk')} to="/case-review" asked={asked} lines={people.length} none={t('nobodyWorse')}>
      <ul className={css.list}>
        {people.slice(0, LINES).map(({ episodeId, clientId, name, need }) => (
          <Line key={episodeId} to={`/clients/${clientId}/progress`} name={name}><StatusPill tone={need === 'alert' ? 'urgent' : 'attention'}>{t(`need.${need}`)}</StatusPill></Line>
        ))}
      </ul>
    </Card>
  )
}

/** Plans, signatures and reviews that are late or due within two weeks. */
export function Plans({ asked }: { readonly asked: Asked<Due> }) {
  const t = useText(directorText)
  const when = useWhen()
  const lines = (asked.data ?? []).filter(({ standing }) => standing !== 'later')
  return (
    <Card title={t('plansLate')} to="/plans" asked={asked} lines={lines.length} none={t('nothingLate')}>
      <ul className={css.list}>
        {lines.slice(0, LINES).map(({ clientId, clientName, subject, on, standing }) => (
          <Line key={`${clientId} ${subject}`} to={`/clients/${clientId}/plan`} name={clientName ?? '–'}>
            {t(`subject.${subject}`)}, {when.day(on)} <StatusPill tone={standing === 'overdue' ? 'attention' : 'neutral'}>{t(standing === 'overdue' ? 'overdue' : 'dueSoon')}</StatusPill>
          </Line>
        ))}
      </ul>
    </Card>
  )
}

/** Notes that nobody has signed, by who writes them and how old they are. */
export function LateNotes({ asked }: { readonly asked: Asked<Waiting> }) {
  const t = useText(directorText)
  const people = [...Map.groupBy(asked.data ?? [], ({ author }) => author ?? t('noAuthor'))].toSorted(([, a], [, b]) => b.length - a.length)
  const count = (notes: readonly Waiting[], from: number, to: number): number => notes.filter(({ ageHours }) => ageHours >= from && ageHours < to).length
  return (
    <Card title={t('byAge')} to="/sessions" asked={asked} lines={people.length} none={t('allSigned')}>
      <Wide label={t('byAge')}>
        <table className={css.table}>
          <thead><tr><th scope="col">{t('staffName')}</th><th scope="col">{t('day')}</th><th scope="col">{t('days')}</th><th scope="col">{t('older')}</th></tr></thead>
          <tbody>
            {people.map(([who, notes]) => (
              <tr key={who}><th scope="row">{who}</th><td>{count(notes, 0, DAY)}</td><td>{count(notes, DAY, DAYS)}</td><td>{count(notes, DAYS, Infinity)}</td></tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </Card>
  )
}
