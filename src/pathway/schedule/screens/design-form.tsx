import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Program } from '../../../people/clinic/clinic.words.ts'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { FormRow } from '../../../platform/web/kit/field.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { beginDesign, designStart } from '../design/begin-design.ts'
import type { DesignFrame } from '../design/design.words.ts'
import { designText } from './design.text.ts'
import css from './schedule.module.css'
import { TimeList } from './time-list.tsx'
import { WeekdayPicker } from './weekday-picker.tsx'

const MINUTES = [1, 3, 5, 10]

type Start = { readonly frame: DesignFrame, readonly from: string, readonly staff: readonly { readonly id: string, readonly name: string }[], readonly designs: readonly { readonly id: string, readonly why: string, readonly askedAt: string }[] }

const whole = (value: string): number => Math.max(0, Math.round(Number(value)) || 0)

function Leaders({ start, frame, onChange }: { readonly start: Start, readonly frame: DesignFrame, readonly onChange: (leaders: DesignFrame['leaders']) => void }) {
  const t = useText(designText)
  const mostOf = (id: string): number => frame.leaders.find(({ staffId }) => staffId === id)?.most ?? 0
  return (
    <fieldset className={css.set}>
      <legend>{t('leaders')}</legend>
      <div className={css.sets}>
        {start.staff.map(({ id, name }) => (
          <TextInput
            key={id} type="number" min={0} max={40} label={name} value={String(mostOf(id))}
            onChange={event => onChange([...frame.leaders.filter(({ staffId }) => staffId !== id), { staffId: id, most: whole(event.currentTarget.value) }])}
          />
        ))}
      </div>
    </fieldset>
  )
}

function Frame({ start, frame, onChange }: { readonly start: Start, readonly frame: DesignFrame, readonly onChange: (some: Partial<DesignFrame>) => void }) {
  const t = useText(designText)
  const number = (key: 'minutes' | 'seats' | 'fewest' | 'mostGroups', label: string) => (
    <TextInput type="number" min={1} label={label} required value={String(frame[key])} onChange={event => onChange({ [key]: whole(event.currentTarget.value) })} />
  )
  return (
    <>
      <fieldset className={css.set}><legend>{t('days')}</legend><WeekdayPicker label={t('days')} value={frame.weekdays} onChange={weekdays => onChange({ weekdays })} /></fieldset>
      <fieldset className={css.set}><legend>{t('times')}</legend><TimeList value={frame.starts} onChange={starts => onChange({ starts })} /></fieldset>
      <FormRow>{number('minutes', t('length'))}{number('seats', t('seats'))}{number('fewest', t('fewest'))}{number('mostGroups', t('mostGroups'))}</FormRow>
      <Leaders start={start} frame={frame} onChange={leaders => onChange({ leaders })} />
    </>
  )
}

function Earlier({ designs, onBegun }: { readonly designs: Start['designs'], readonly onBegun: (id: string) => void }) {
  const t = useText(designText)
  const when = useWhen()
  if (designs.length === 0) return null
  return (
    <div className={css.earlier}>
      <p className={css.strong}>{t('earlier')}</p>
      <ul className={css.plain}>
        {designs.map(({ id, why, askedAt }) => (
          <li key={id} className={css.line}><div>{why} <span className={css.quiet}>{when.dayTime(askedAt)}</span></div><Button variant="subtle" size="xs" aria-label={`${t('open')}: ${why}`} onClick={() => onBegun(id)}>{t('open')}</Button></li>
        ))}
      </ul>
    </div>
  )
}

function Asking({ program, start, onBegun }: { readonly program: Program, readonly start: Start, readonly onBegun: (id: string) => void }) {
  const t = useText(designText)
  const [why, setWhy] = useState('')
  const [from, setFrom] = useState(start.from)
  const [seconds, setSeconds] = useState(300)
  const [frame, setFrame] = useState(start.frame)
  const begin = useAct<typeof beginDesign>('schedule.begin-design', { refresh: ['schedule.design-start'], onDone: ({ id }) => onBegun(id) })
  return (
    <Section title={program.name}>
      <form className={css.stack} onSubmit={event => {
        event.preventDefault()
        begin.mutate({ programId: program.id, why, from, seconds, frame })
      }}
      >
        <FormRow>
          <TextInput label={t('why')} description={t('whyHelp')} required maxLength={200} value={why} onChange={event => setWhy(event.currentTarget.value)} />
          <TextInput type="date" label={t('from')} required value={from} onChange={event => setFrom(event.currentTarget.value)} />
          <NativeSelect label={t('seconds')} value={String(seconds)} data={MINUTES.map(count => ({ value: String(count * 60), label: t('minutes', { count }) }))} onChange={event => setSeconds(Number(event.currentTarget.value))} />
        </FormRow>
        <Frame start={start} frame={frame} onChange={some => setFrame(was => ({ ...was, ...some }))} />
        <div><Button type="submit" loading={begin.isPending} disabled={why.trim() === '' || frame.starts.length === 0 || frame.weekdays.length === 0}>{t('begin')}</Button></div>
      </form>
      <Earlier designs={start.designs} onBegun={onBegun} />
    </Section>
  )
}

/** What a design is made from: the week as it runs, to be changed, and earlier designs. */
export function DesignForm({ program, onBegun }: { readonly program: Program, readonly onBegun: (id: string) => void }) {
  const { data: start, error, isPending, refetch } = useAsk<typeof designStart>('schedule.design-start', { programId: program.id })
  if (isPending) return <LoadingState lines={6} />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  return <Asking program={program} start={start} onBegun={onBegun} />
}
