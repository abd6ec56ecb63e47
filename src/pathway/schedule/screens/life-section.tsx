import { ActionIcon, Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { FormRow } from '../../../platform/web/kit/field.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { notify, offerUndo } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import type { addCommitment } from '../add-commitment.ts'
import type { commitments } from '../commitments.ts'
import type { Commitment, LifeWish } from '../life.words.ts'
import type { removeCommitment } from '../remove-commitment.ts'
import type { sayWhatSuits } from '../say-what-suits.ts'
import { LifeLineForm } from './life-line-form.tsx'
import { lifeText } from './life.text.ts'
import css from './schedule.module.css'
import { useCommitmentWords } from './use-commitment-words.ts'
import { WeekdayPicker } from './weekday-picker.tsx'
import { useClocks } from './weekday.ts'

const trackWord = (track: string): 'any' | 'day' | 'evening' => (track === 'day' || track === 'evening' ? track : 'any')

/** What fills the life, each with one press to take it away and one to take that back. */
export function CommitmentList({ list }: { readonly list: readonly Commitment[] }) {
  const t = useText(lifeText)
  const words = useCommitmentWords()
  const again = useAct<typeof addCommitment>('schedule.add-commitment', { refresh: ['schedule.'] })
  const remove = useAct<typeof removeCommitment>('schedule.remove-commitment', {
    refresh: ['schedule.'],
    onDone: (_done, { id }) => {
      const gone = list.find(commitment => commitment.id === id)
      if (gone !== undefined) offerUndo({ message: t('removed'), onUndo: () => again.mutate({ clientId: gone.clientId, details: gone }) })
    },
  })
  if (list.length === 0) return <p className={css.quiet}>{t('none')}</p>
  return (
    <ul className={css.plain}>
      {list.map(commitment => (
        <li key={commitment.id} className={css.line}>
          <div>{words(commitment)}</div>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('remove', { what: words(commitment) })} onClick={() => remove.mutate({ id: commitment.id })}>
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </li>
      ))}
    </ul>
  )
}

function WishForm({ clientId, initial, onDone }: { readonly clientId: string, readonly initial: LifeWish, readonly onDone: () => void }) {
  const t = useText(lifeText)
  const [wish, setWish] = useState(initial)
  const change = (part: Partial<LifeWish>): void => setWish(was => ({ ...was, ...part }))
  const save = useAct<typeof sayWhatSuits>('schedule.say-what-suits', {
    refresh: ['schedule.'],
    onDone: () => {
      notify({ message: t('saved') })
      onDone()
    },
  })
  const mode = (value: string): LifeWish['mode'] => (value === 'telehealth' || value === 'either' ? value : 'inperson')
  return (
    <form className={css.tight} onSubmit={event => {
      event.preventDefault()
      save.mutate({ clientId, wish })
    }}
    >
      <FormRow>
        <TextInput type="number" min={0} max={240} label={t('travel')} value={wish.travelMinutes} onChange={event => change({ travelMinutes: Math.round(Number(event.currentTarget.value)) || 0 })} />
        <NativeSelect label={t('mode')} value={wish.mode} data={(['inperson', 'telehealth', 'either'] as const).map(value => ({ value, label: t(value) }))} onChange={event => change({ mode: mode(event.currentTarget.value) })} />
        <NativeSelect label={t('track')} value={trackWord(wish.track)} data={(['any', 'day', 'evening'] as const).map(value => ({ value, label: t(value) }))} onChange={event => change({ track: event.currentTarget.value })} />
      </FormRow>
      <Checkbox label={t('familyHour')} checked={wish.familyHour} onChange={event => change({ familyHour: event.currentTarget.checked })} />
      {wish.familyHour && (
        <>
          <WeekdayPicker label={t('familyDays')} value={wish.familyWeekdays} onChange={familyWeekdays => change({ familyWeekdays })} />
          <FormRow>
            <TextInput type="time" label={t('familyFrom')} value={wish.familyStarts} onChange={event => change({ familyStarts: event.currentTarget.value })} />
            <TextInput type="time" label={t('familyUntil')} value={wish.familyEnds} onChange={event => change({ familyEnds: event.currentTarget.value })} />
          </FormRow>
        </>
      )}
      <div><Button type="submit" variant="default" loading={save.isPending}>{t('save')}</Button></div>
    </form>
  )
}

/** How somebody gets here and what would suit them; changed in place. */
export function Suits({ clientId, wish }: { readonly clientId: string, readonly wish: LifeWish }) {
  const t = useText(lifeText)
  const clocks = useClocks()
  const [editing, setEditing] = useState(false)
  const family = wish.familyHour ? ` · ${t('withFamily', { days: clocks.days(wish.familyWeekdays), times: clocks.between(wish.familyStarts, wish.familyEnds) })}` : ''
  if (editing) return <WishForm clientId={clientId} initial={wish} onDone={() => setEditing(false)} />
  return (
    <div className={css.line}>
      <div>
        <p className={css.strong}>{t('suits')}</p>
        <p className={css.quiet}>{t('summary', { minutes: wish.travelMinutes, mode: t(wish.mode), track: t(trackWord(wish.track)) })}{family}</p>
      </div>
      <Button variant="default" size="xs" onClick={() => setEditing(true)}>{t('edit')}</Button>
    </div>
  )
}

/** The client's life in the chart: what fills it, how they get here, what would suit. */
export function LifeSection({ clientId }: { readonly clientId: string }) {
  const t = useText(lifeText)
  const { data, error, isPending, refetch } = useAsk<typeof commitments>('schedule.commitments', { clientId })
  return (
    <Section title={t('title')} lead={t('lead')}>
      {isPending ? <LoadingState lines={3} /> : error ? <ErrorState problem={error} onRetry={() => void refetch()} /> : (
        <div className={css.stack}>
          <CommitmentList list={data.commitments} />
          <LifeLineForm clientId={clientId} />
          <Suits clientId={clientId} wish={data.wish} />
        </div>
      )}
    </Section>
  )
}
