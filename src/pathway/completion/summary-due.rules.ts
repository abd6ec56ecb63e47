import { Temporal } from 'temporal-polyfill'
import rules from './summary-due.json' with { type: 'json' }

/** By when a discharge summary is due, and which rule says so. */
export interface SummaryDue { readonly on: string, readonly citation: string, readonly mark: string }

function afterWorkdays(from: string, count: number): string {
  let day = Temporal.PlainDate.from(from)
  for (let left = count; left > 0;) {
    day = day.add({ days: 1 })
    if (day.dayOfWeek < 6) left -= 1
  }
  return day.toString()
}

/** Every rule that applies to a last day, the strictest first. Source: summary-due.json, each line its own. */
export const summaryDue = (lastDay: string, states: readonly string[] = []): SummaryDue[] =>
  rules.rules.filter(({ state }) => state === null || states.includes(state)).map(({ days, workdays, citation, mark }) => ({
    on: days === null ? afterWorkdays(lastDay, workdays ?? 0) : Temporal.PlainDate.from(lastDay).add({ days }).toString(), citation, mark,
  })).toSorted((a, b) => Temporal.PlainDate.compare(a.on, b.on))
