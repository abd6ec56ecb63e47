import { clockAt, dateAt, dayPlus, minutesBetween, weekdayOf, type Span } from './times.rules.ts'

/** A strain in a week that is seen before it hurts; the weekday it falls on. */
export interface LoadWarning { readonly kind: 'short-night' | 'long-day' | 'three-late-evenings' | 'collision', readonly weekday: number }

interface Piece extends Span { readonly what: 'session' | 'life', readonly cancelled: boolean, readonly clash: boolean, readonly commitmentKind: string | null }

/** An evening is late after this. Source: the clinic's own default. */
const LATE = '21:00'
/** Hours between the last duty of a day and the first of the next. Source: 11 h daily rest, Directive 2003/88/EC article 3, used as a yardstick. */
const REST_HOURS = 11
/** Hours of duty and treatment in one day that are a lot. Source: the clinic's own default. */
const LONG_DAY_HOURS = 12

const lastOf = (pieces: readonly Piece[]): Piece | undefined => pieces.reduce<Piece | undefined>((last, piece) => (last === undefined || piece.endsAt > last.endsAt ? piece : last), undefined)

/** What strains a week: short nights, long days, three late evenings in a row with treatment among them, sessions that meet a duty. Source: product.md M7. */
export function loadWarnings(items: readonly Piece[], monday: string, zone: string): LoadWarning[] {
  const pieces = items.filter(({ cancelled, commitmentKind }) => !cancelled && commitmentKind !== 'quiet')
  const days = [0, 1, 2, 3, 4, 5, 6].map(at => pieces.filter(({ startsAt }) => dateAt(startsAt, zone) === dayPlus(monday, at))
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1)))
  const late = days.map(ofDay => {
    const last = lastOf(ofDay)
    return last !== undefined && (clockAt(last.endsAt, zone) > LATE || weekdayOf(dateAt(last.endsAt, zone)) !== weekdayOf(dateAt(last.startsAt, zone)))
  })
  return days.flatMap((ofDay, at): LoadWarning[] => {
    const weekday = at + 1
    const [evening, morning] = [lastOf(days[at - 1] ?? []), ofDay[0]]
    const short = evening !== undefined && morning !== undefined && evening.endsAt < morning.startsAt
      && minutesBetween({ startsAt: evening.endsAt, endsAt: morning.startsAt }) < REST_HOURS * 60 && ofDay.some(({ what }) => what === 'session' || evening.what === 'session')
    const hours = ofDay.reduce((sum, piece) => sum + minutesBetween(piece), 0) / 60
    return [
      ...(ofDay.some(({ clash }) => clash) ? [{ kind: 'collision' as const, weekday }] : []),
      ...(short ? [{ kind: 'short-night' as const, weekday }] : []),
      ...(hours > LONG_DAY_HOURS && ofDay.some(({ what }) => what === 'session') ? [{ kind: 'long-day' as const, weekday }] : []),
      ...([at, at - 1, at - 2].every(day => late[day] === true) && [at, at - 1, at - 2].some(day => lastOf(days[day] ?? [])?.what === 'session') ? [{ kind: 'three-late-evenings' as const, weekday }] : []),
    ]
  })
}
