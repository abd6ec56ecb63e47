import { Button, NumberInput, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { whoAmI } from '../../../people/sign-in/who-am-i.ts'
import { useAct, useAsk, type OutputOf } from '../../../platform/web/call.ts'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import { unitsLeft } from '../authorisation/authorisation.rules.ts'
import type { dropAuthorisation, enterAuthorisation } from '../authorisation/enter-authorisation.ts'
import type { ledgers } from '../ledgers.ts'
import css from './room.module.css'
import { weekText } from './week.text.ts'

type Line = OutputOf<typeof ledgers>[number]

const UNITS = [['day', 'day'], ['session', 'session_'], ['hour', 'hour']] as const
const unitOf = (word: string | null): 'day' | 'session' | 'hour' => UNITS.find(([unit]) => unit === word)?.[0] ?? 'day'

function Enter({ line, onDone }: { readonly line: Line, readonly onDone: () => void }) {
  const t = useText(weekText)
  const [details, setDetails] = useState({ payer: '', reference: '', unit: unitOf('day'), units: 10, from: line.monday, until: '' })
  const put = (change: Partial<typeof details>): void => setDetails(was => ({ ...was, ...change }))
  const act = useAct<typeof enterAuthorisation>('session.enter-authorisation', { refresh: ['session.'], onDone })
  return (
    <form className={css.block} onSubmit={event => { event.preventDefault(); act.mutate({ episodeId: line.episodeId, details }) }}>
      <TextInput label={t('payer')} value={details.payer} maxLength={120} onChange={event => put({ payer: event.currentTarget.value })} />
      <TextInput label={t('reference')} value={details.reference} maxLength={80} onChange={event => put({ reference: event.currentTarget.value })} />
      <div className={css.times}>
        <Select label={t('unit')} allowDeselect={false} value={details.unit} data={UNITS.map(([value, label]) => ({ value, label: t(label) }))} onChange={value => put({ unit: unitOf(value) })} />
        <NumberInput label={t('units')} min={1} max={999} value={details.units} onChange={value => put({ units: Number(value) || 1 })} />
        <TextInput type="date" label={t('from')} value={details.from} onChange={event => put({ from: event.currentTarget.value })} />
        <TextInput type="date" label={t('until')} value={details.until} onChange={event => put({ until: event.currentTarget.value })} />
      </div>
      <div><Button type="submit" disabled={details.payer.trim() === '' || details.until === ''} loading={act.isPending}>{t('keep')}</Button></div>
    </form>
  )
}

/** What payers cover of the week, what is left, and what is planned without cover. */
export function Authorised({ line }: { readonly line: Line }) {
  const t = useText(weekText)
  const when = useWhen(line.zone)
  const [entering, setEntering] = useState(false)
  const me = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const drop = useAct<typeof dropAuthorisation>('session.drop-authorisation', { refresh: ['session.'] })
  const mayEnter = me.data?.roles.some(role => role === 'biller' || role === 'director' || role === 'intake') === true
  const { authorisedMinutes, countedMinutes, aheadMinutes } = line.ledger
  const open = Math.max(0, countedMinutes + aheadMinutes - (authorisedMinutes ?? 0))
  const hours = (minutes: number): string => when.number(minutes / 60)
  return (
    <div className={css.block}>
      <p>{t('authorised')}</p>
      {authorisedMinutes === null ? <span className={css.quiet}>{t('authorisedNone')}</span>
        : open > 0 ? <StatusPill tone="attention">{t('authorisedShort', { covered: hours(authorisedMinutes), open: hours(open) })}</StatusPill>
          : <StatusPill tone="good">{t('authorisedOf', { covered: hours(authorisedMinutes) })}</StatusPill>}
      {line.authorisations.map(one => (
        <div key={one.id} className={css.rival}>
          <span>{one.payer} <span className={css.quiet}>{[one.reference, t(`leftOf_${one.unit}`, { left: unitsLeft(one), units: one.units, until: when.day(one.until) })].filter(Boolean).join(' · ')}</span></span>
          {mayEnter && <Button variant="subtle" color="gray" size="xs" aria-label={`${t('takeAway')}: ${one.payer}`} onClick={() => drop.mutate({ id: one.id })}>{t('takeAway')}</Button>}
        </div>
      ))}
      {mayEnter && !entering && <div><Button variant="default" size="xs" onClick={() => setEntering(true)}>{t('addAuthorisation')}</Button></div>}
      {entering && <Enter line={line} onDone={() => setEntering(false)} />}
    </div>
  )
}
