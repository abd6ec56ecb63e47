import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { Program } from '../../../people/clinic/clinic.words.ts'
import type { theClinic } from '../../../people/clinic/the-clinic.ts'
import type { whoAmI } from '../../../people/sign-in/who-am-i.ts'
import { useAsk } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { WorkList, type WorkColumn } from '../../../platform/web/kit/work-list.tsx'
import { useText } from '../../../platform/web/text.ts'
import type { Group } from '../group.words.ts'
import type { groups as groupsAction } from '../groups.ts'
import type { scheduleWarnings } from '../limits/group-checks.ts'
import { ChangeSheet, OpenSheet } from './group-sheets.tsx'
import { groupsText } from './groups.text.ts'
import css from './schedule.module.css'
import { TemplateSheet } from './template-sheet.tsx'
import { WaitingLine } from './wait-list.tsx'
import { useClocks } from './weekday.ts'

const SCHEDULERS = ['intake', 'therapist', 'director', 'front-desk']

const useColumns = (program: Program | undefined): readonly WorkColumn<Group>[] => {
  const t = useText(groupsText)
  const clocks = useClocks()
  const phase = (id: string): string => program?.definition.phases.find(known => known.id === id)?.name ?? id
  const track = (id: string): string => program?.definition.tracks.find(known => known.id === id)?.name ?? id
  return [
    { key: 'topic', header: t('topic'), cell: group => group.topic, sortBy: group => group.topic },
    { key: 'when', header: t('when'), width: '13rem', cell: group => `${clocks.short(group.weekday)} ${clocks.span(group.starts, group.minutes)}`, sortBy: group => `${group.weekday} ${group.starts}` },
    { key: 'track', header: t('track'), width: '6.5rem', cell: group => track(group.track), sortBy: group => group.track },
    { key: 'phases', header: t('phases'), deskOnly: true, cell: group => group.phases.map(phase).join(', ') },
    { key: 'seats', header: t('seats'), width: '6.5rem', cell: group => t('of', { members: group.members, seats: group.seats }), sortBy: group => group.seats - group.members },
    { key: 'place', header: t('place'), width: '7rem', cell: group => group.remote ? t('video') : group.roomName ?? t('noPlace') },
    { key: 'led', header: t('led'), cell: group => group.facilitators.map(({ name }) => name).join(', ') || t('nobody') },
  ]
}

const SAID = { 'nobody-leads': 'nobodyLeads', 'credential-expired': 'credentialExpired', 'credential-missing': 'credentialMissing', 'group-size': 'tooMany' } as const

function Warnings({ programId, groups }: { readonly programId: string, readonly groups: readonly Group[] }) {
  const t = useText(groupsText)
  const clocks = useClocks()
  const { data } = useAsk<typeof scheduleWarnings>('schedule.warnings', { programId })
  const lines = (data?.groups ?? []).flatMap(({ groupId, warnings }) => {
    const group = groups.find(({ id }) => id === groupId)
    return group === undefined ? [] : warnings.map(({ kind, most, citation }) => ({ key: `${groupId} ${kind}`, words: `${group.topic}, ${clocks.short(group.weekday)} ${clocks.clock(group.starts)}: ${t(SAID[kind], { most: most ?? 0, citation: citation ?? '' })}` }))
  })
  const loads = (data?.caseloads ?? []).map(({ staffId, name, clients, most, citation }) => ({ key: staffId, words: t('caseload', { name, clients, most, citation }) }))
  if (lines.length + loads.length === 0) return null
  return <ul className={css.warnings} aria-label={t('warnings')}>{[...lines, ...loads].map(({ key, words }) => <li key={key} data-tone="attention">{words}</li>)}</ul>
}

function GroupList({ program, programs, mayChange, scheduling, onProgram }: {
  readonly program: Program, readonly programs: readonly Program[], readonly mayChange: boolean, readonly scheduling: boolean, readonly onProgram: (id: string) => void,
}) {
  const t = useText(groupsText)
  const columns = useColumns(program)
  const [changing, setChanging] = useState<Group | null>(null)
  const { data, error, isPending, refetch } = useAsk<typeof groupsAction>('schedule.groups', { programId: program.id })
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  if (isPending) return <LoadingState lines={8} />
  return (
    <>
      <Warnings programId={program.id} groups={data} />
      <WorkList
        label={t('title')} rows={data} rowKey={({ id }) => id} columns={columns} {...(mayChange && { onOpen: setChanging })}
        filter={programs.length > 1 && (
          <NativeSelect
            aria-label={t('program')} value={program.id} data={programs.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={event => onProgram(event.currentTarget.value)}
          />
        )}
        empty={<EmptyState title={t('none')}>{t('noneWhy')}</EmptyState>}
      />
      {scheduling && <WaitingLine />}
      {changing !== null && <ChangeSheet group={changing} onClose={() => setChanging(null)} program={program} />}
    </>
  )
}

/** The series of the program: open them from the template in one click, change or end one. */
export function GroupsPage() {
  const t = useText(groupsText)
  const { data: clinic, error, refetch } = useAsk<typeof theClinic>('clinic.show', {})
  const { data: me } = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const [programId, setProgramId] = useState<string | null>(null)
  const [opening, setOpening] = useState(false)
  const [template, setTemplate] = useState(false)
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  const program = clinic?.programs.find(({ id }) => id === programId) ?? clinic?.programs[0]
  if (clinic === undefined || program === undefined) return <LoadingState lines={8} />
  const mayChange = me?.roles.some(role => role === 'director' || role === 'intake') === true
  const scheduling = me?.roles.some(role => SCHEDULERS.includes(role)) === true
  return (
    <>
      <PageHeader
        title={t('title')} tabTitle={t('title')} lead={t('lead')}
        actions={mayChange && <><Button variant="default" onClick={() => setTemplate(true)}>{t('template')}</Button><Button onClick={() => setOpening(true)}>{t('open')}</Button></>}
      />
      <GroupList key={program.id} program={program} programs={clinic.programs} mayChange={mayChange} scheduling={scheduling} onProgram={setProgramId} />
      {template && <TemplateSheet program={program} onClose={() => setTemplate(false)} />}
      {opening && <OpenSheet opened onClose={() => setOpening(false)} program={program} />}
    </>
  )
}
