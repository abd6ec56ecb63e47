import type { SkillMoment } from './library/skill.words.ts'

/** Where a moment belongs on the map: people, places, times or feelings. */
export type Region = 'people' | 'places' | 'times' | 'feelings'

/** All moments of the library by region, the ones asked for most first. */
export const MOMENTS: Readonly<Record<Region, readonly SkillMoment[]>> = {
  feelings: ['craving', 'stress', 'anxiety', 'anger', 'low-mood', 'lonely', 'boredom', 'tired', 'shame', 'panic', 'numb', 'tense-body', 'racing-thoughts',
    'cannot-sleep', 'urge-to-isolate', 'big-problem', 'after-use'],
  people: ['someone-offers', 'conflict'],
  places: ['risky-place'],
  times: ['after-work', 'evening', 'weekend', 'payday', 'morning', 'hard-date'],
}

/** The regions in the order they are read. */
export const REGIONS: readonly Region[] = ['feelings', 'people', 'places', 'times']

/** The region of a moment; what is unknown is a feeling. */
export const regionOf = (moment: string): Region =>
  REGIONS.find(region => MOMENTS[region].some(known => known === moment)) ?? 'feelings'

/** Is this word one of the library's moments? */
export const isMoment = (word: string | null): word is SkillMoment =>
  word !== null && REGIONS.some(region => MOMENTS[region].some(known => known === word))

/** What the map needs of a check-in or a practice. */
export interface Told { readonly trigger: string | null, readonly craving: number, readonly skill: string | null, readonly helped: number | null }

/** One moment on the map: how often it came up, how strong the craving was, and what helped most then. */
export interface MapPoint {
  readonly moment: SkillMoment, readonly region: Region, readonly times: number, readonly craving: number
  readonly bestSkill: { readonly skill: string, readonly helped: number } | null
}

function byKey<T>(all: readonly T[], keyOf: (one: T) => string): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(keyOf(one), [...groups.get(keyOf(one)) ?? [], one])
  return [...groups]
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** Skills by how much they helped this person, the best first; one that helped less than 4 of 10 is not offered. Clinic's own default. */
export function bestSkills(told: readonly Pick<Told, 'skill' | 'helped'>[]): readonly { readonly skill: string, readonly helped: number }[] {
  const bySkill = byKey(told.filter(({ skill, helped }) => skill !== null && helped !== null), ({ skill }) => skill ?? '')
  return bySkill.map(([skill, uses]) => ({ skill, helped: Math.round(mean(uses.map(({ helped }) => helped ?? 0))) }))
    .filter(({ helped }) => helped >= 4).sort((a, b) => b.helped - a.helped)
}

/** The client's own map of what sets cravings off, the most frequent first. Source: the client's own check-ins, nothing else. */
export function triggerMap(told: readonly Told[]): readonly MapPoint[] {
  const byMoment = byKey(told, ({ trigger }) => trigger ?? '')
  return byMoment.flatMap(([moment, days]) => !isMoment(moment) ? [] : [{
    moment, region: regionOf(moment), times: days.length, craving: Math.round(mean(days.map(({ craving }) => craving))), bestSkill: bestSkills(days)[0] ?? null,
  }]).sort((a, b) => b.times - a.times || b.craving - a.craving)
}
