/** Once in how many weeks, where something is given less often than weekly: half a time a week reads as every two weeks. Null where weeks do not say it. Source: our wording. */
export function everyWeeks(timesPerWeek: number): number | null {
  const weeks = Math.round(1 / timesPerWeek)
  return weeks >= 2 && Math.abs(weeks * timesPerWeek - 1) < 0.02 ? weeks : null
}
