import { Temporal } from 'temporal-polyfill'
import { OWN_PACE, shippedRules, type NoteDue, type NoteDueChoice, type NoteDueRule } from './due.words.ts'

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

/**
 * The rules that hold for one client's note: the clinic's own pace always; those of states the clinic answers to or follows; those
 * of a payer only for whom that payer pays. Source: note-due.json, each line its own; product.md section 3.
 */
export function rulesFor({ ownHours, follows, own }: NoteDueChoice, { answersTo, payers }: { answersTo: readonly string[], payers: readonly string[] }): readonly NoteDueRule[] {
  const isFollowed = ({ id, by }: NoteDueRule): boolean => follows.includes(id) || answersTo.some(name => same(name, by.name))
  const named = [...shippedRules.filter(rule => rule.by.kind !== 'payer' && isFollowed(rule)), ...own.filter(({ by }) => by.kind !== 'payer'),
    ...[...shippedRules, ...own].filter(({ by }) => by.kind === 'payer' && payers.some(payer => same(payer, by.name)))]
  return OWN_PACE === undefined ? named : [{ ...OWN_PACE, hours: ownHours }, ...named]
}

const isWorkday = (day: Temporal.PlainDate): boolean => day.dayOfWeek <= 5

function workdaysAfter(from: Temporal.ZonedDateTime, count: number): Temporal.ZonedDateTime {
  let day = from.toPlainDate()
  for (let left = count; left > 0;) {
    day = day.add({ days: 1 })
    if (isWorkday(day)) left -= 1
  }
  return day.toZonedDateTime({ timeZone: from.timeZoneId, plainTime: '23:59' })
}

/** By when a session's note is due: every rule that applies with its citation, the strictest first. Source: the rules themselves. */
export function noteDueTimes(endedAt: string, zone: string, rules: readonly NoteDueRule[]): NoteDue[] {
  const ended = Temporal.Instant.from(endedAt).toZonedDateTimeISO(zone)
  return rules.map(({ hours, workdays, by, citation, mark }) => ({
    dueAt: (hours === null ? workdaysAfter(ended, workdays ?? 0) : ended.add({ hours })).toInstant().toString(), by: by.name, citation, mark,
  })).toSorted((a, b) => Temporal.Instant.compare(a.dueAt, b.dueAt))
}

/** Was it signed later than the strictest rule wants? Then it is shown as a late entry; the day of service stays what it was. Source: AHIMA practice on late entries. */
export function isLateEntry(endedAt: string, signedAt: string, { zone, rules }: { zone: string, rules: readonly NoteDueRule[] }): boolean {
  const strictest = noteDueTimes(endedAt, zone, rules).at(0)
  return strictest !== undefined && Temporal.Instant.compare(signedAt, strictest.dueAt) > 0
}
