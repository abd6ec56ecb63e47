import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../platform/web/call.ts'
import { ConfirmSheet } from '../../../platform/web/kit/confirm-sheet.tsx'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { acceptDesign } from '../design/accept-design.ts'
import type { DesignChange, DesignView } from '../design/design.words.ts'
import { DesignMore } from './design-more.tsx'
import { designText } from './design.text.ts'
import css from './schedule.module.css'
import { useClocks, WEEKDAYS } from './weekday.ts'

type Found = NonNullable<DesignView['result']>

const SAYS = { open: 'isOpen', keep: 'isKeep', lead: 'isLead', end: 'isEnd' } as const
const TONES = { open: 'good', keep: 'neutral', lead: 'info', end: 'attention' } as const

function GroupCard({ change, ticked, onTick }: { readonly change: DesignChange, readonly ticked: boolean, readonly onTick: (on: boolean) => void }) {
  const t = useText(designText)
  const clocks = useClocks()
  const { topic, starts, minutes, staffName, before, kind, people, remote, decided, roomName } = change
  const led = kind === 'end' ? before : staffName === '' ? t('noLead') : staffName
  const what = `${topic}, ${clocks.short(change.weekday)} ${clocks.clock(starts)}`
  return (
    <li className={css.slot} data-kind={kind}>
      <p className={css.quiet}>{clocks.span(starts, minutes)}</p>
      <p className={css.strong}>{topic}</p>
      <p className={css.quiet}>{[led, remote ? t('video') : roomName].filter(Boolean).join(' · ')}{kind === 'lead' && before !== null && ` (${t('was', { name: before })})`}</p>
      {people.length > 0 && <details className={css.fold}><summary>{t('people', { count: people.length })}</summary><p className={css.quiet}>{people.join(', ')}</p></details>}
      {kind === 'keep' || decided ? <div><StatusPill tone={TONES[kind]}>{t(decided ? 'accepted' : 'isKeep')}</StatusPill></div>
        : <Checkbox label={t(SAYS[kind])} aria-label={`${t(SAYS[kind])}: ${what}`} checked={ticked} onChange={event => onTick(event.currentTarget.checked)} />}
    </li>
  )
}

function Timetable({ changes, ticked, onTick }: { readonly changes: readonly DesignChange[], readonly ticked: ReadonlySet<string>, readonly onTick: (key: string, on: boolean) => void }) {
  const clocks = useClocks()
  const days = WEEKDAYS.filter(day => changes.some(({ weekday }) => weekday === day))
  return (
    <div className={css.timetable}>
      {days.map(day => (
        <section key={day} aria-label={clocks.long(day)}>
          <h3 className={css.cardTitle}>{clocks.long(day)}</h3>
          <ul className={css.slots}>
            {changes.filter(({ weekday }) => weekday === day).map(change => <GroupCard key={change.key} change={change} ticked={ticked.has(change.key)} onTick={on => onTick(change.key, on)} />)}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Accepting({ view, chosen, opened, onClose }: { readonly view: DesignView, readonly chosen: readonly DesignChange[], readonly opened: boolean, readonly onClose: () => void }) {
  const t = useText(designText)
  const when = useWhen()
  const accept = useAct<typeof acceptDesign>('schedule.accept-design', {
    refresh: ['schedule.'],
    onDone: () => {
      notify({ message: t('done') })
      onClose()
    },
  })
  const count = (kind: DesignChange['kind']): number => chosen.filter(one => one.kind === kind).length
  return (
    <ConfirmSheet opened={opened} onClose={onClose} title={t('acceptTitle')} confirm={t('doIt')} busy={accept.isPending} onConfirm={() => accept.mutate({ id: view.id, changes: chosen.map(({ key }) => key) })}>
      <div className={css.tight}>
        {count('open') > 0 && <p>{t('opens', { count: count('open') })}</p>}
        {count('lead') > 0 && <p>{t('leads', { count: count('lead') })}</p>}
        {count('end') > 0 && <p>{t('ends', { count: count('end') })}</p>}
        <p className={css.quiet}>{t('fromDay', { day: when.day(view.from) })}</p>
      </div>
    </ConfirmSheet>
  )
}

function Summary({ view, result }: { readonly view: DesignView, readonly result: Found }) {
  const t = useText(designText)
  const when = useWhen()
  const { reach, proven, gap, leftOut } = result
  const quality = proven ? t('proven') : gap !== null && gap < 0.5 ? t('within', { percent: when.percent(gap) }) : t('best')
  return (
    <div className={css.asked}>
      <div>
        <p>{t('reach', { admitted: reach.admitted, waiting: view.waiting, groups: reach.groups })} {reach.blocksMissing === 0 ? t('all') : t('missing', { count: reach.blocksMissing })}</p>
        {leftOut.length > 0 && <p className={css.quiet}>{t('leftOut', { names: leftOut.join(', ') })}</p>}
      </div>
      <StatusPill tone={proven ? 'good' : 'neutral'}>{quality}</StatusPill>
    </div>
  )
}

/** A designed timetable: what it reaches, each change to be ticked, what one more would bring. */
export function DesignResult({ view, result }: { readonly view: DesignView, readonly result: Found }) {
  const t = useText(designText)
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set())
  const [asking, setAsking] = useState(false)
  const open = result.changes.filter(({ kind, decided }) => kind !== 'keep' && !decided)
  const chosen = open.filter(({ key }) => !unticked.has(key))
  const tick = (key: string, on: boolean): void => setUnticked(was => new Set(on ? [...was].filter(other => other !== key) : [...was, key]))
  if (result.changes.length === 0) return <EmptyState title={t('nothing')} />
  return (
    <div className={css.stack}>
      <Summary view={view} result={result} />
      <Timetable changes={result.changes} ticked={new Set(chosen.map(({ key }) => key))} onTick={tick} />
      <div className={css.row}>
        {open.length > 0 && <Button disabled={chosen.length === 0} onClick={() => setAsking(true)}>{t('accept')}</Button>}
        {result.changes.some(({ decided }) => decided) && <Button variant="default" component="a" href="/staff/replan">{t('replan')}</Button>}
      </div>
      <DesignMore view={view} result={result} />
      <Accepting view={view} chosen={chosen} opened={asking} onClose={() => setAsking(false)} />
    </div>
  )
}
