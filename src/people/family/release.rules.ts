import { Temporal } from 'temporal-polyfill'
import { no, yes, type Decision } from '../../platform/pure/decision.ts'
import type { Release, Topic } from './family.words.ts'

/** The longest a release may run. Source: the clinic's own default; 42 CFR 2.31(a)(7) asks for an end that is no longer than needed. */
const LONGEST_YEARS = 2

/** A release ends on a day that is still to come, and not too far away. Source: 42 CFR 2.31(a)(7). */
export function mayRunUntil(validUntil: string, today: string): Decision<true, 'release.ends-in-the-past' | 'release.too-long'> {
  if (validUntil < today) return no('release.ends-in-the-past')
  if (validUntil > Temporal.PlainDate.from(today).add({ years: LONGEST_YEARS }).toString()) return no('release.too-long')
  return yes(true)
}

/** Whether a release still opens anything. Taken back wins over everything. Source: 42 CFR 2.31(a)(6), right to revoke. */
export function releaseState(release: Pick<Release, 'validUntil' | 'revokedAt'>, today: string): Release['state'] {
  if (release.revokedAt !== null) return 'taken-back'
  return release.validUntil < today ? 'over' : 'live'
}

/** What is open to one supporter today: the topics of their live releases, nothing else. No release, nothing. */
export const openTopics = (releases: readonly Pick<Release, 'supporterId' | 'topics' | 'state'>[], supporterId: string): Topic[] =>
  [...new Set(releases.filter(release => release.supporterId === supporterId && release.state === 'live').flatMap(({ topics }) => topics))]

/** How often a supporter can tell the team something in a day. */
export const WORDS_A_DAY = 5
