import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Program } from '../../../people/clinic/clinic.words.ts'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { FormRow } from '../../../platform/web/kit/field.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { useText } from '../../../platform/web/text.ts'
import { todayIn, useWhen } from '../../../platform/web/when.ts'
import type { groups as groupsAction } from '../groups.ts'
import type { beginReplan } from '../replan/begin-replan.ts'
import type { replans } from '../replan/show-replan.ts'
import { ClientPicker, type Picked } from './client-picker.tsx'
import { replanText } from './replan.text.ts'
import css from './schedule.module.css'
import { useLeads } from './use-leads.ts'
import { useClocks } from './weekday.ts'

const MINUTES = [1, 3, 10]

interface Filled { readonly why: string, readonly from: string, readonly mostMoved: string, readonly seconds: number, readonly groupIds: readonly string[], readonly staffIds: readonly string[], readonly clients: readonly Picked[] }

function Locks({ program, filled, onChange }: { readonly program: Program, readonly filled: Filled, readonly onChange: (some: Partial<Filled>) => void }) {
  const t = useText(replanText)
  const clocks = useClocks()
  const people = useLeads()
  const { data: groups = [] } = useAsk<typeof groupsAction>('schedule.groups', { programId: program.id })
  const toggle = (id: string, on: boolean): void => onChange({ groupIds: on ? [...filled.groupIds, id] : filled.groupIds.filter(other => other !== id) })
  return (
    <>
      <details className={css.fold}>
        <summary>{t('lockGroups')}{filled.groupIds.length > 0 && ` · ${filled.groupIds.length}`}</summary>
        <div className={css.sets}>
          {groups.map(({ id, topic, weekday, starts }) => (
            <Checkbox key={id} label={`${topic}, ${clocks.short(weekday)} ${clocks.clock(starts)}`} checked={filled.groupIds.includes(id)} onChange={event => toggle(id, event.currentTarget.checked)} />
          ))}
        </div>
      </details>
      <details className={css.fold}>
        <summary>{t('lockStaff')}{filled.staffIds.length > 0 && ` · ${filled.staffIds.length}`}</summary>
        <div className={css.sets}>
          {people.map(({ value, label }) => (
            <Checkbox key={value} label={label} checked={filled.staffIds.includes(value)} onChange={event => onChange({ staffIds: event.currentTarget.checked ? [...filled.staffIds, value] : filled.staffIds.filter(other => other !== value) })} />
          ))}
        </div>
      </details>
      <details className={css.fold}>
        <summary>{t('lockClients')}{filled.clients.length > 0 && ` · ${filled.clients.length}`}</summary>
        <div className={css.tight}>
          {filled.clients.map(client => <ClientPicker key={client.clientId} picked={client} onPick={() => onChange({ clients: filled.clients.filter(({ clientId }) => clientId !== client.clientId) })} />)}
          <ClientPicker key={filled.clients.length} picked={null} onPick={picked => { if (picked !== null) onChange({ clients: [...filled.clients, picked] }) }} />
        </div>
      </details>
    </>
  )
}

/** What is asked of a re-plan, and earlier ones. */
export function ReplanForm({ program, onBegun }: { readonly program: Program, readonly onBegun: (id: string) => void }) {
  const t = useText(replanText)
  const when = useWhen()
  const [filled, setFilled] = useState<Filled>({ why: '', from: todayIn(), mostMoved: '10', seconds: 60, groupIds: [], staffIds: [], clients: [] })
  const change = (some: Partial<Filled>): void => setFilled(was => ({ ...was, ...some }))
  const { data: earlier = [] } = useAsk<typeof replans>('schedule.replans', { programId: program.id })
  const begin = useAct<typeof beginReplan>('schedule.begin-replan', { refresh: ['schedule.replans'], onDone: ({ id }) => onBegun(id) })
  const send = (): void => begin.mutate({
    programId: program.id, why: filled.why, from: filled.from, mostMoved: Math.max(0, Math.round(Number(filled.mostMoved)) || 0), seconds: filled.seconds,
    lockedGroupIds: [...filled.groupIds], lockedStaffIds: [...filled.staffIds], lockedClientIds: filled.clients.map(({ clientId }) => clientId),
  })
  return (
    <Section title={program.name}>
      <form className={css.stack} onSubmit={event => {
        event.preventDefault()
        send()
      }}
      >
        <TextInput label={t('why')} description={t('whyHelp')} required maxLength={200} value={filled.why} onChange={event => change({ why: event.currentTarget.value })} />
        <FormRow>
          <TextInput type="date" label={t('from')} required value={filled.from} onChange={event => change({ from: event.currentTarget.value })} />
          <TextInput type="number" min={0} max={500} label={t('mostMoved')} required value={filled.mostMoved} onChange={event => change({ mostMoved: event.currentTarget.value })} />
          <NativeSelect label={t('seconds')} value={String(filled.seconds)} data={MINUTES.map(count => ({ value: String(count * 60), label: t('minutes', { count }) }))} onChange={event => change({ seconds: Number(event.currentTarget.value) })} />
        </FormRow>
        <Locks program={program} filled={filled} onChange={change} />
        <div><Button type="submit" loading={begin.isPending} disabled={filled.why.trim() === ''}>{t('begin')}</Button></div>
      </form>
      {earlier.length > 0 && (
        <div className={css.earlier}>
          <p className={css.strong}>{t('earlier')}</p>
          <ul className={css.plain}>
            {earlier.map(({ id, why, askedAt }) => (
              <li key={id} className={css.line}><div>{why} <span className={css.quiet}>{when.dayTime(askedAt)}</span></div><Button variant="subtle" size="xs" aria-label={`${t('title')}: ${why}`} onClick={() => onBegun(id)}>{t('open')}</Button></li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  )
}
