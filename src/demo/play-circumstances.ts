import { recordCircumstances } from '../pathway/completion/circumstances/record-circumstances.ts'
import { Arrests, HowOften, Living, SelfHelp, Substance, Work, type Circumstances, type Moment } from '../pathway/completion/circumstances/circumstances.words.ts'
import type { Actor } from '../platform/pure/policy.ts'
import { dice } from './calendar.ts'
import type { Stage } from './found-clinic.ts'

/** Shares of the model, nothing measured: the first of each list is the most frequent. */
const MODEL = { first: 0.6, second: 0.9 } as const

const pick = <T>(options: readonly T[], roll: number): T | null => options[roll < MODEL.first ? 0 : roll < MODEL.second ? 1 : 2] ?? null

/** How an invented person lives, works and uses: the same at admission whoever asks, a little better at the end. */
export function circumstancesOf(seed: number, moment: Moment): Circumstances {
  const roll = dice(seed * 31 + 5)
  const [home, work, arrests, groups, substance] = [roll(), roll(), roll(), roll(), roll()]
  const main = Substance.options[Math.floor(substance * substance * 6)] ?? 'alcohol'
  const better = moment === 'end' ? 0.7 : 1
  return {
    living: pick(Living.options, home * better), work: pick(Work.options, work * better), notWorking: null, arrests: pick(Arrests.options, arrests * better),
    selfHelp: (moment === 'end' ? SelfHelp.options[2] : pick(SelfHelp.options, groups)) ?? null,
    used: [{ substance: main, often: (moment === 'end' ? HowOften.options[0] : HowOften.options[2]) ?? null }],
  }
}

/** Asks it, for the report to the state. */
export async function askCircumstances({ player }: Stage, by: Actor, at: string, { episodeId, seed, moment }: { readonly episodeId: string, readonly seed: number, readonly moment: Moment }): Promise<void> {
  await player.act(recordCircumstances, { episodeId, moment, circumstances: circumstancesOf(seed, moment) }, by, at)
}
