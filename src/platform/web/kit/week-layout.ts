/** A stretch of time to be placed: both ends are instants. */
export interface Stretch {
  readonly id: string
  readonly start: string
  readonly end: string
}

/** Where one stretch, or the part of it on one day, stands in the week. */
export interface Placed<S extends Stretch> {
  readonly item: S
  /** 0 is Monday. */
  readonly day: number
  /** Minutes after midnight on the clock of the zone. */
  readonly from: number
  readonly to: number
  /** Things at the same time stand side by side: this one's place, and how many there are. */
  readonly lane: number
  readonly lanes: number
}

/** Minutes of a day on the wall clock; a day with a clock change is drawn like any other. */
export const DAY_MINUTES = 1440

/** Day of the week and minutes on the wall clock of the zone, counted from the Monday given. */
export function wallClock(week: string, zone: string): (instant: string | Date) => { day: number, minutes: number } {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone, hourCycle: 'h23',
    year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
  })
  const monday = Date.parse(`${week}T00:00:00Z`)
  return instant => {
    const value = new Map(parts.formatToParts(new Date(instant)).map(part => [part.type, Number(part.value)]))
    const of = (type: Intl.DateTimeFormatPartTypes): number => value.get(type) ?? 0
    const date = Date.UTC(of('year'), of('month') - 1, of('day'))
    return { day: Math.round((date - monday) / 86_400_000), minutes: of('hour') * 60 + of('minute') }
  }
}

interface Piece<S> { readonly item: S, readonly day: number, readonly from: number, readonly to: number }

const piecesOf = <S extends Stretch>(item: S, clock: ReturnType<typeof wallClock>): readonly Piece<S>[] => {
  const [start, end] = [clock(item.start), clock(item.end)]
  return Array.from({ length: 7 }, (_day, day) => ({
    item, day,
    from: day === start.day ? start.minutes : 0,
    to: day === end.day ? end.minutes : DAY_MINUTES,
  })).filter(({ day, from, to }) => day >= start.day && day <= end.day && from < to)
}

/** One run of things that touch each other: each takes the first lane that is free. */
const inLanes = <S extends Stretch>(run: readonly Piece<S>[]): readonly Placed<S>[] => {
  const ends: number[] = []
  const placed = run.map(piece => {
    const free = ends.findIndex(end => end <= piece.from)
    const lane = free === -1 ? ends.length : free
    ends[lane] = piece.to
    return { ...piece, lane }
  })
  return placed.map(piece => ({ ...piece, lanes: ends.length }))
}

const runsOf = <S>(pieces: readonly Piece<S>[]): readonly (readonly Piece<S>[])[] => {
  const runs: Piece<S>[][] = []
  let until = -1
  for (const piece of pieces) {
    const run = runs.at(-1)
    if (run !== undefined && piece.from < until) run.push(piece)
    else runs.push([piece])
    until = piece.from < until ? Math.max(until, piece.to) : piece.to
  }
  return runs
}

/** Places everything of one week: by day, by time, side by side where it overlaps. */
export function placeWeek<S extends Stretch>(items: readonly S[], week: string, zone: string): readonly Placed<S>[] {
  const clock = wallClock(week, zone)
  const pieces = items.flatMap(item => piecesOf(item, clock))
  return Array.from({ length: 7 }, (_day, day) => pieces.filter(piece => piece.day === day)
    .sort((a, b) => a.from - b.from || b.to - a.to)).flatMap(ofDay => runsOf(ofDay).flatMap(inLanes))
}

/** The hours worth showing: the usual day, and whatever reaches beyond it. */
export const hoursToShow = (
  placed: readonly { readonly from: number, readonly to: number }[], usual: readonly [number, number],
): readonly [number, number] => [
  Math.min(usual[0], ...placed.map(({ from }) => Math.floor(from / 60))),
  Math.max(usual[1], ...placed.map(({ to }) => Math.ceil(to / 60))),
]

/** The calendar day a number of days after another. */
export const dayAfter = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)

/** Pixels of an hour in the grid and of a line in a block: the style sheet has the same numbers. */
export const HOUR_PX = 52
const LINE_PX = 15.6
const FRAME_PX = 12
/** Letters of a title that fit on one line of a whole column. */
const LETTERS = 18

/** How many lines of a block its title and its detail get, and whether the time has room: nothing is ever cut through. */
export function linesOf(minutes: number, lanes: number, title: string): { readonly title: number, readonly time: boolean, readonly detail: number } {
  const room = Math.max(1, Math.floor((minutes / 60 * HOUR_PX - FRAME_PX) / LINE_PX))
  const wanted = Math.ceil(title.length / Math.max(5, LETTERS / lanes))
  const ofTitle = Math.max(1, Math.min(wanted, room, 3))
  const left = room - ofTitle
  return { title: ofTitle, time: left > 0, detail: Math.max(0, left - 1) }
}

/** A time of the wall clock, `17:30`, of minutes after midnight. */
export const clockAfter = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
