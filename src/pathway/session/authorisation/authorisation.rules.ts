import type { AuthorisationUse } from './authorisation.words.ts'

/** One session of the week as a payer sees it. */
export interface PayableSession { readonly on: string, readonly minutes: number }

/** Units of an authorisation that were not used before this week. A begun hour is an hour. */
export function unitsLeft({ unit, units, usedDays, usedSessions, usedMinutes }: AuthorisationUse): number {
  const used = unit === 'day' ? usedDays : unit === 'session' ? usedSessions : Math.ceil(usedMinutes / 60)
  return Math.max(0, units - used)
}

const inside = ({ from, until }: AuthorisationUse, { on }: PayableSession): boolean => on >= from && on <= until

function coveredBy(authorisation: AuthorisationUse, sessions: readonly PayableSession[]): { minutes: number, left: PayableSession[] } {
  const [mine, others] = [sessions.filter(session => inside(authorisation, session)), sessions.filter(session => !inside(authorisation, session))]
  const left = unitsLeft(authorisation)
  const sum = (list: readonly PayableSession[]): number => list.reduce((total, { minutes }) => total + minutes, 0)
  if (authorisation.unit === 'hour') return { minutes: Math.min(sum(mine), left * 60), left: left === 0 ? [...sessions] : others }
  const days = [...new Set(mine.map(({ on }) => on))].slice(0, left)
  const taken = authorisation.unit === 'day' ? mine.filter(({ on }) => days.includes(on)) : mine.slice(0, left)
  return { minutes: sum(taken), left: [...others, ...mine.filter(session => !taken.includes(session))] }
}

/**
 * Minutes of a week's planned sessions that authorisations cover, in the order of the days; null when nothing is known. One
 * session is covered once. Source: payers authorise days, sessions or hours until a date (rules BIL-05, BIL-07, BIL-09).
 */
export function authorisedMinutes(authorisations: readonly AuthorisationUse[], planned: readonly PayableSession[]): number | null {
  if (authorisations.length === 0) return null
  const ordered = planned.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  return authorisations.reduce(({ minutes, left }, authorisation) => {
    const more = coveredBy(authorisation, left)
    return { minutes: minutes + more.minutes, left: more.left }
  }, { minutes: 0, left: ordered }).minutes
}
