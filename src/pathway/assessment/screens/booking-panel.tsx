import { Alert, Button, SegmentedControl } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { Told } from '../../../people/notice/notice.words.ts'
import { toldText } from '../../../people/notice/screens/told.text.ts'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { ConfirmSheet } from '../../../platform/web/kit/confirm-sheet.tsx'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import type { Problem } from '../../../platform/web/problem.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import { FreeTime, type Appointment } from '../assessment.words.ts'
import type { book } from '../booking/book.ts'
import type { bookings } from '../booking/bookings.ts'
import type { cancelBooking } from '../booking/cancel-booking.ts'
import type { freeTimes } from '../booking/free-times.ts'
import css from './booking.module.css'
import { bookingText } from './booking.text.ts'

const PLACES = ['in-person', 'phone', 'video'] as const
type Place = (typeof PLACES)[number]
const FEW = 8

const freeIn = (problem: Problem): readonly FreeTime[] => {
  const current: unknown = problem.current
  const free: unknown = typeof current === 'object' && current !== null ? Reflect.get(current, 'free') : undefined
  return FreeTime.array().safeParse(free).data ?? []
}

function Slots({ times, zone, chosen, onChoose }: {
  times: readonly FreeTime[], zone: string, chosen: FreeTime | null, onChoose: (time: FreeTime) => void,
}) {
  const when = useWhen(zone)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.querySelector('button')?.focus()
  }, [])
  const days = [...Map.groupBy(times, time => when.longDay(time.startsAt))]
  return (
    <div className={css.times} ref={place}>
      {days.map(([day, slots]) => (
        <section key={day} aria-label={day}>
          <h3 className={css.day}>{day}</h3>
          <ul className={css.slots}>
            {slots.map(slot => (
              <li key={slot.startsAt + slot.staffId}>
                <button type="button" className={css.slot} aria-pressed={chosen?.startsAt === slot.startsAt && chosen.staffId === slot.staffId} onClick={() => onChoose(slot)}>
                  <span>{when.time(slot.startsAt)}</span><small>{slot.staffName}</small>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Offer({ clientId, onBooked }: { clientId: string, onBooked: (told: Told) => void }) {
  const t = useText(bookingText)
  const [chosen, setChosen] = useState<FreeTime | null>(null)
  const [place, setPlace] = useState<Place>('in-person')
  const [more, setMore] = useState(false)
  const [lost, setLost] = useState<Problem | null>(null)
  const { data, error, isPending, refetch } = useAsk<typeof freeTimes>('assessment.free-times', {})
  const zone = data?.timeZone
  const when = useWhen(zone)
  const hold = useAct<typeof book>('assessment.book', {
    refresh: ['assessment.', 'referral.'],
    onDone: ({ confirmation }) => onBooked(confirmation),
    onProblem: problem => {
      setLost(problem.code === 'assessment.time-taken' ? problem : null)
      setChosen(null)
      return problem.code === 'assessment.time-taken'
    },
  })
  if (isPending) return <LoadingState lines={4} />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  if (data.times.length === 0) return <EmptyState title={t('none')} action={<Button component={Link} to="/times" variant="default">{t('setHours')}</Button>}>{t('noneHint')}</EmptyState>
  const times = lost === null ? data.times.slice(0, more ? 60 : FEW) : freeIn(lost)
  return (
    <div className={css.stack}>
      {lost !== null && <Alert color="ochre" role="alert" title={lost.sentence}>{t('taken')}</Alert>}
      <Slots times={times} zone={data.timeZone} chosen={chosen} onChoose={setChosen} />
      <div className={css.row}>
        {!more && lost === null && data.times.length > FEW && <Button variant="subtle" size="xs" onClick={() => setMore(true)}>{t('more')}</Button>}
        {chosen !== null && (
          <>
            <SegmentedControl aria-label={t('place')} value={place} onChange={value => setPlace(PLACES.find(one => one === value) ?? 'in-person')}
              data={PLACES.map(value => ({ value, label: t(value) }))} />
            <Button loading={hold.isPending} onClick={() => hold.mutate({ clientId, staffId: chosen.staffId, startsAt: chosen.startsAt, place })}>
              {t('book', { time: when.dayTime(chosen.startsAt) })}
            </Button>
          </>
        )}
      </div>
    </div>
  )
}

function Held({ held, zone, told }: { held: Appointment, zone: string | undefined, told: Told | null }) {
  const t = useText(bookingText)
  const when = useWhen(zone)
  const tell = useText(toldText)
  const [asking, setAsking] = useState(false)
  const cancel = useAct<typeof cancelBooking>('assessment.cancel-booking', { refresh: ['assessment.', 'referral.'], onDone: () => setAsking(false) })
  return (
    <div className={css.stack}>
      <p className={css.big}>{when.longDay(held.startsAt)}, {when.span(held.startsAt, held.endsAt)}</p>
      <p className={css.quiet}><StatusPill tone="good">{t('booked')}</StatusPill> {t('with', { name: held.staffName })} · {t(held.place)}</p>
      {told !== null && <p role="status" className={css.quiet}>{tell(told)} {t('said', { day: when.longDay(held.startsAt), time: when.time(held.startsAt) })}</p>}
      <div><Button variant="default" size="xs" onClick={() => setAsking(true)}>{t('cancel')}</Button></div>
      <ConfirmSheet opened={asking} onClose={() => setAsking(false)} title={t('cancelTitle')} confirm={t('cancel')} busy={cancel.isPending} tone="urgent"
        onConfirm={() => cancel.mutate({ id: held.id })}>{t('cancelHint')}</ConfirmSheet>
    </div>
  )
}

/** The time held for a person's assessment, or the soonest times to offer while they are on the phone. */
export function BookingPanel({ clientId, by, zone }: { readonly clientId: string, readonly by?: string, readonly zone: string | undefined }) {
  const t = useText(bookingText)
  const when = useWhen(zone)
  const [told, setTold] = useState<Told | null>(null)
  const { data, error, isPending, refetch } = useAsk<typeof bookings>('assessment.bookings', { clientId })
  const [now] = useState(() => new Date().toISOString())
  const held = data?.find(({ cancelledAt, endsAt }) => cancelledAt === null && endsAt > now)
  const past = data?.find(({ cancelledAt, endsAt }) => cancelledAt === null && endsAt <= now)
  return (
    <Section title={held === undefined ? t('offer') : t('title')} lead={held === undefined && by !== undefined ? `${t('lead')} ${t('within', { day: when.shortDay(by) })}` : undefined}>
      {isPending && <LoadingState lines={3} />}
      {error && <ErrorState problem={error} onRetry={() => void refetch()} />}
      {held === undefined && past !== undefined && <p className={css.quiet}>{t('was', { when: when.dayTime(past.startsAt), name: past.staffName })}</p>}
      {data && (held === undefined ? <Offer clientId={clientId} onBooked={setTold} /> : <Held held={held} zone={zone} told={told} />)}
    </Section>
  )
}
