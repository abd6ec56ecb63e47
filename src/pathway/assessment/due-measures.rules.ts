import { Temporal } from 'temporal-polyfill'
import battery from './battery.json' with { type: 'json' }
import type { Instrument } from './instruments/instrument.words.ts'
import type { Asked } from './shelf/shelf.words.ts'

type Kind = 'substance-use' | 'mental-health' | 'dual'

/** What is known of a person's measures. */
export interface GivenSoFar {
  /** The kind of the program they are in; null before admission. */
  readonly kind: Kind | null
  /** The last day each instrument was given. */
  readonly lastOn: ReadonlyMap<string, string>
  /** What the clinic said about whom each is asked of. */
  readonly asked?: readonly Asked[]
}

/** The instruments in use for a person, before admission those for everyone: as the clinic said, or as they come. Source: battery.json. */
export function batteryFor(kind: Kind | null, asked: readonly Asked[] = []): readonly string[] {
  const groups = kind === null ? ['everyone' as const] : ['everyone' as const, kind]
  const said = new Set(asked.map(({ instrument }) => instrument))
  const usual = groups.flatMap(group => battery[group]).filter(id => !said.has(id))
  return [...usual, ...asked.filter(({ of }) => groups.some(group => of.includes(group))).map(({ instrument }) => instrument)]
}

/**
 * The day from which an instrument is due: today when it was never given, then again by its own cadence while the person is in care.
 * Null when it is not asked again by itself. Source: the cadence in each instrument's file.
 */
export function dueOn(instrument: Pick<Instrument, 'cadence'>, last: string | undefined, inCare: boolean, today: string): string | null {
  if (last === undefined) return today
  const { everyDays } = instrument.cadence
  return everyDays === null || !inCare ? null : Temporal.PlainDate.from(last).add({ days: everyDays }).toString()
}

/** Asked only while somebody of the staff is there: nobody answers this alone at home. Source: battery.json. */
export const askedWithStaff = (instrument: string): boolean => battery.withStaff.includes(instrument)

/** The instruments that are due today or earlier, the longest due first. Source: battery.json and the instruments' files. */
export function dueToday(instruments: readonly Instrument[], given: GivenSoFar, today: string): { readonly instrument: Instrument, readonly dueOn: string }[] {
  return batteryFor(given.kind, given.asked).flatMap(id => {
    const instrument = instruments.find(one => one.id === id)
    const due = instrument === undefined ? null : dueOn(instrument, given.lastOn.get(id), given.kind !== null, today)
    return instrument === undefined || due === null || due > today ? [] : [{ instrument, dueOn: due }]
  }).toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
}

/** The day on which reminders of due measures leave, once in the morning at the site; null at every other hour. Source: battery.json. */
export function measureReminderDay(now: string, zone: string): { readonly today: string, readonly notWithin: number } | null {
  const at = Temporal.Instant.from(now).toZonedDateTimeISO(zone)
  return at.hour === battery.remindAtHour ? { today: at.toPlainDate().toString(), notWithin: battery.remindNotWithinDays } : null
}
