import { Button, Group } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { Standing } from '../director.words.ts'
import { LateNotes, Plans, ShortOfHours, ToTalkAbout } from './clinic-lists.tsx'
import css from './director.module.css'
import { directorText } from './director.text.ts'
import { useFigures } from './figures.ts'
import { Tile } from './tiles.tsx'
import { Tracks } from './tracks.tsx'

const sum = <T,>(list: readonly T[], of: (one: T) => number): number => list.reduce((total, one) => total + of(one), 0)
const shareOf = ({ minutes, planned }: { readonly minutes: number, readonly planned: number }): number | null => planned === 0 ? null : minutes / planned
/** A note should be signed within a day of its session. */
const LATE_HOURS = 24

function Standings({ standing }: { readonly standing: Standing }) {
  const t = useText(directorText)
  const when = useWhen()
  const { tracks, attendance } = standing
  const [seats, taken] = [sum(tracks, track => track.seats), sum(tracks, track => track.taken)]
  const [week, before] = [shareOf(attendance.week), shareOf(attendance.before)]
  return (
    <>
      <Tile
        label={t('inCare')} value={String(sum(tracks, track => track.inCare))} to="/clients"
        hint={t('startsExits', { starts: sum(tracks, track => track.starts), exits: sum(tracks, track => track.exits) })}
      />
      <Tile label={t('seats')} value={seats === 0 ? '–' : String(Math.max(0, seats - taken))} hint={seats === 0 ? t('noGroups') : t('seatsOf', { taken, seats })} to="/groups" />
      <Tile
        label={t('attendance')} value={week === null ? '–' : when.percent(week)} to="/hours"
        hint={before === null ? (week === null ? t('nothingMarked') : ' ') : t('before', { share: when.percent(before) })}
      />
    </>
  )
}

type Figures = ReturnType<typeof useFigures>

function Tiles({ standing, weeks, notes, due, cases }: { readonly standing: Standing } & Omit<Figures, 'standing'>) {
  const t = useText(directorText)
  const [red, amber] = (['red', 'amber'] as const).map(state => weeks.data?.filter(({ ledger }) => ledger.state === state).length)
  const late = notes.data?.filter(({ ageHours }) => ageHours >= LATE_HOURS).length
  const [overdue, soon] = (['overdue', 'due'] as const).map(stands => due.data?.filter(line => line.standing === stands).length)
  const [worse, stuck] = (['worse', 'stuck'] as const).map(need => cases.data?.filter(one => one.need === need).length)
  const shown = (count: number | undefined): string | undefined => count === undefined ? undefined : String(count)
  return (
    <div className={css.tiles}>
      <Standings standing={standing} />
      <Tile
        label={t('risk')} value={String(standing.risk.high)} to="/clients" calls={standing.risk.high > 0 && t('look')}
        hint={t('riskHint', { moderate: standing.risk.moderate, unjudged: standing.risk.unjudged })}
      />
      <Tile label={t('hours')} value={shown(red === undefined || amber === undefined ? undefined : red + amber)} hint={amber === undefined ? undefined : t('hoursHint', { count: amber })} to="/hours" />
      <Tile label={t('notes')} value={shown(late)} hint={notes.data === undefined ? undefined : t('notesHint', { count: notes.data.length })} to="/sessions" calls={(late ?? 0) > 0 && t('look')} />
      <Tile label={t('plans')} value={shown(overdue)} hint={soon === undefined ? undefined : t('plansHint', { count: soon })} to="/plans" calls={(overdue ?? 0) > 0 && t('look')} />
      <Tile label={t('worse')} value={shown(worse)} hint={stuck === undefined ? undefined : t('worseHint', { count: stuck })} to="/case-review" calls={(worse ?? 0) > 0 && t('look')} />
    </div>
  )
}

function Empty() {
  const t = useText(directorText)
  return (
    <EmptyState
      title={t('empty')}
      action={<Group gap="xs" justify="center"><Button component={Link} to="/groups" variant="default">{t('toSchedule')}</Button><Button component={Link} to="/referrals">{t('toReferrals')}</Button></Group>}
    >{t('emptyWhy')}</EmptyState>
  )
}

/** The clinic at this moment, on one screen: who is in care, what is short, late or worse, and one press to each. */
export function ClinicPage() {
  const t = useText(directorText)
  const { standing, ...lists } = useFigures()
  const empty = standing.data !== undefined && standing.data.tracks.every(({ inCare, seats, exits }) => inCare + seats + exits === 0)
  return (
    <>
      <PageHeader title={t('title')} tabTitle={t('title')} lead={t('lead')} />
      {standing.isPending && <LoadingState lines={8} />}
      {standing.error && <ErrorState problem={standing.error} onRetry={() => void standing.refetch()} />}
      {empty && <Empty />}
      {standing.data && !empty && (
        <>
          <Tiles standing={standing.data} {...lists} />
          <div className={css.halves}><Tracks tracks={standing.data.tracks} /><LateNotes asked={lists.notes} /></div>
          <div className={css.columns}><ShortOfHours asked={lists.weeks} /><ToTalkAbout asked={lists.cases} /><Plans asked={lists.due} /></div>
        </>
      )}
    </>
  )
}
