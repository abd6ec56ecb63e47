import { Button, Checkbox, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { cancelNight } from '../../people/family/nights.ts'
import type { Guest, Wish } from '../../people/family/night.words.ts'
import type { answerSupport, supportWishes } from '../../people/family/wishes.ts'
import { useAct, useAsk } from '../../platform/web/call.ts'
import { EmptyState } from '../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../platform/web/kit/page-header.tsx'
import { Section } from '../../platform/web/kit/section.tsx'
import { Sheet } from '../../platform/web/kit/sheet.tsx'
import { StatusPill } from '../../platform/web/kit/status-pill.tsx'
import { notify } from '../../platform/web/notice.ts'
import { useText } from '../../platform/web/text.ts'
import { useWhen } from '../../platform/web/when.ts'
import css from './families.module.css'
import { familiesText } from './families.text.ts'
import type { gatherings, markGuest } from './gatherings.ts'
import { PlanNight } from './plan-night.tsx'
import type { Gathering } from './supporter.words.ts'

function AnswerSheet({ wish, onClose }: { readonly wish: Wish, readonly onClose: () => void }) {
  const t = useText(familiesText)
  const [words, setWords] = useState('')
  const answer = useAct<typeof answerSupport>('family.answer-wish', { refresh: ['family.', 'task.'], onDone: onClose })
  return (
    <Sheet
      opened onClose={onClose} title={t('doneFor', { name: wish.supporterName })}
      foot={<Button disabled={words.trim() === ''} loading={answer.isPending} onClick={() => answer.mutate({ id: wish.id, whatWasDone: words })}>{t('save')}</Button>}
    >
      <Textarea label={t('whatWasDone')} autosize minRows={3} maxLength={1000} value={words} onChange={event => setWords(event.currentTarget.value)} data-autofocus />
    </Sheet>
  )
}

function Wishes() {
  const t = useText(familiesText)
  const when = useWhen()
  const [chosen, setChosen] = useState<Wish | null>(null)
  const { data, error, isPending, refetch } = useAsk<typeof supportWishes>('family.wishes', {}, { every: 120_000 })
  return (
    <Section title={t('wishes')}>
      {isPending ? <LoadingState lines={2} /> : error ? <ErrorState problem={error} onRetry={() => void refetch()} /> : data.length === 0 ? <p className={css.hint}>{t('noWishes')}</p> : (
        <ul className={css.list}>
          {data.map(wish => (
            <li key={wish.id}>
              <span className={css.words}><strong>{wish.supporterName}</strong><span className={css.hint}>{t('asked', { when: when.ago(wish.askedAt) })}{wish.email !== null && ` · ${wish.email}`}</span>{wish.words}</span>
              <span className={css.acts}>
                {wish.phone !== null && <Button component="a" href={`tel:${wish.phone.replace(/[^+\d]/gu, '')}`}>{t('call', { phone: wish.phone })}</Button>}
                <Button variant="default" onClick={() => setChosen(wish)}>{t('done')}</Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      {chosen !== null && <AnswerSheet wish={chosen} onClose={() => setChosen(null)} />}
    </Section>
  )
}

function GuestLine({ guest, aboutId }: { readonly guest: Guest, readonly aboutId: string }) {
  const t = useText(familiesText)
  const mark = useAct<typeof markGuest>('family.mark-came', { refresh: ['family.gatherings'] })
  return (
    <li className={css.acts}>
      <Checkbox
        label={guest.name} aria-label={t('cameName', { name: guest.name })} checked={guest.came === true} disabled={mark.isPending}
        onChange={event => mark.mutate({ supporterId: guest.supporterId, aboutId, came: event.currentTarget.checked })}
      />
      {guest.came === true ? <StatusPill tone="good">{t('came')}</StatusPill> : guest.says !== null && <StatusPill>{t(guest.says ? 'says' : 'cannot')}</StatusPill>}
    </li>
  )
}

function One({ gathering }: { readonly gathering: Gathering }) {
  const t = useText(familiesText)
  const when = useWhen()
  const { aboutId, kind, title, startsAt, endsAt, place, guests } = gathering
  const off = useAct<typeof cancelNight>('family.call-off-night', { refresh: ['family.'], onDone: () => notify({ message: t('off') }) })
  return (
    <li>
      <span className={css.words}>
        <strong>{title}</strong>
        <span className={css.hint}>{[t(kind), when.shortDay(startsAt), when.span(startsAt, endsAt), place, t('comes', { count: guests.filter(({ says }) => says === true).length })].filter(Boolean).join(' · ')}</span>
        {guests.length > 0 && <ul className={css.guests}>{guests.map(guest => <GuestLine key={guest.supporterId} guest={guest} aboutId={aboutId} />)}</ul>}
      </span>
      {kind === 'night' && <Button variant="subtle" color="gray" loading={off.isPending} aria-label={t('callOffName', { title })} onClick={() => off.mutate({ id: aboutId })}>{t('callOff')}</Button>}
    </li>
  )
}

/** What the clinic does for the people around its clients, apart from any client's record. */
export function FamiliesPage() {
  const t = useText(familiesText)
  const [planning, setPlanning] = useState(false)
  const { data, error, isPending, refetch } = useAsk<typeof gatherings>('family.gatherings', {})
  return (
    <>
      <PageHeader title={t('title')} tabTitle={t('title')} lead={t('lead')} actions={<Button onClick={() => setPlanning(true)}>{t('plan')}</Button>} />
      <div className={css.page}>
        <Wishes />
        <Section title={t('nights')}>
          {isPending ? <LoadingState lines={3} /> : error ? <ErrorState problem={error} onRetry={() => void refetch()} />
            : data.length === 0 ? <EmptyState title={t('noNights')}>{t('noNightsWhy')}</EmptyState>
              : <ul className={css.list}>{data.map(gathering => <One key={gathering.aboutId} gathering={gathering} />)}</ul>}
        </Section>
      </div>
      {planning && <PlanNight onClose={() => setPlanning(false)} />}
    </>
  )
}
