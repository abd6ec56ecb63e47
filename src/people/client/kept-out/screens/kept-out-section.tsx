import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useAct, useAsk } from '../../../../platform/web/call.ts'
import { ErrorState } from '../../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../../platform/web/kit/loading-state.tsx'
import { Section } from '../../../../platform/web/kit/section.tsx'
import { notify, offerUndo } from '../../../../platform/web/notice.ts'
import { useText } from '../../../../platform/web/text.ts'
import { useWhen } from '../../../../platform/web/when.ts'
import type { staffList } from '../../../staff/staff-list.ts'
import type { keepOut } from '../keep-out.ts'
import type { KeptOut } from '../kept-out.words.ts'
import type { letIn } from '../let-in.ts'
import type { showKeptOut } from '../show-kept-out.ts'
import css from './kept-out.module.css'
import { keptOutText } from './kept-out.text.ts'

function KeptOutList({ people, busy, onLetIn }: { readonly people: readonly KeptOut[], readonly busy: boolean, readonly onLetIn: (one: KeptOut) => void }) {
  const t = useText(keptOutText)
  const when = useWhen()
  if (people.length === 0) return <p className={css.nobody}>{t('nobody')}</p>
  return (
    <ul className={css.list}>
      {people.map(one => (
        <li key={one.staffId}>
          <span><strong>{one.name}</strong> {one.byName === null ? t('since', { day: when.day(one.askedAt) }) : t('sinceBy', { day: when.day(one.askedAt), name: one.byName })}</span>
          <Button variant="default" size="xs" aria-label={`${t('letIn')}: ${one.name}`} disabled={busy} onClick={() => onLetIn(one)}>{t('letIn')}</Button>
        </li>
      ))}
    </ul>
  )
}

/** Colleagues whom a person asked to keep out of their record, and whom else to keep out. */
export function KeptOutSection({ clientId }: { readonly clientId: string }) {
  const t = useText(keptOutText)
  const [chosen, setChosen] = useState('')
  const asked = useAsk<typeof showKeptOut>('client.kept-out', { clientId })
  const { data: staff = [] } = useAsk<typeof staffList>('staff.list', {})
  const nameOf = (staffId: string): string => staff.find(({ id }) => id === staffId)?.name ?? ''
  const open = useAct<typeof letIn>('client.let-in', { refresh: ['client.'], onDone: (_now, { staffId }) => notify({ message: t('isIn', { name: nameOf(staffId) }) }) })
  const close = useAct<typeof keepOut>('client.keep-out', {
    refresh: ['client.'],
    onDone: (_now, { staffId }) => {
      setChosen('')
      offerUndo({ message: t('isOut', { name: nameOf(staffId) }), onUndo: () => open.mutate({ clientId, staffId }) })
    },
  })
  if (asked.isPending) return <LoadingState lines={3} />
  if (asked.isError) return <ErrorState problem={asked.error} onRetry={() => void asked.refetch()} />
  const others = staff.filter(({ id, left }) => !left && !asked.data.some(({ staffId }) => staffId === id))
  return (
    <Section title={t('title')} lead={t('lead')}>
      <KeptOutList people={asked.data} busy={open.isPending} onLetIn={({ staffId }) => open.mutate({ clientId, staffId })} />
      <form className={css.choose} onSubmit={event => { event.preventDefault(); close.mutate({ clientId, staffId: chosen }) }}>
        <NativeSelect label={t('who')} value={chosen} onChange={event => setChosen(event.currentTarget.value)}
          data={[{ value: '', label: t('choose') }, ...others.map(({ id, name }) => ({ value: id, label: name }))]} />
        <Button type="submit" variant="default" disabled={chosen === ''} loading={close.isPending}>{t('keep')}</Button>
      </form>
    </Section>
  )
}
