const DAY_MS = 86_400_000

/** A calendar day some days before another. */
export const daysBefore = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10)

/** The first day of the month three months back: the same question all month, so that the device can keep its answer. */
export function aSeasonAgo(today: string): string {
  const [year = 0, month = 1] = today.split('-').map(Number)
  return new Date(Date.UTC(year, month - 4, 1)).toISOString().slice(0, 10)
}

/** Days somebody checked in, of the last five weeks or since they began: never a streak. */
export function shownUp(checkIns: readonly { readonly forDate: string }[], today: string): { readonly shown: number, readonly of: number } {
  const first = daysBefore(today, 34)
  const days = new Set(checkIns.map(({ forDate }) => forDate).filter(day => day >= first && day <= today))
  const began = checkIns.map(({ forDate }) => forDate).sort()[0] ?? today
  const since = Math.round((Date.parse(today) - Date.parse(began)) / DAY_MS) + 1
  return { shown: days.size, of: Math.max(1, Math.min(35, since)) }
}
