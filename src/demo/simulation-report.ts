import { publishedNotLeftEarly } from '../apps/director/outcomes.rules.ts'
import { curveAt, survivalCurve, type CurvePoint, type Stay } from '../apps/director/survival.rules.ts'
import published from '../apps/director/published-figures.json' with { type: 'json' }
import { asSystem } from './found-clinic.ts'
import { staysBy } from './invariants.store.ts'
import type { Simulated } from './simulate.ts'

/** A published share beside what the clinic made of it, with the band around that. */
interface Compared { readonly week: number, readonly published: number, readonly found: CurvePoint, readonly within: boolean }

/** Two-sided 99 %: ten points are compared at once. */
const Z99 = 2.575829
/** With fewer people in sight a band says nothing. */
const FEWEST = 10
const EARLY = ['left', 'administrative', 'unknown']

function compare(stays: readonly Stay[], shares: readonly { week: number, share: number }[]): Compared[] {
  const curve = survivalCurve(stays, Z99)
  return shares.flatMap(({ week, share }) => {
    const found = curveAt(curve, 7 * week)
    if (found === undefined || stays.filter(stay => stay.days >= 7 * week).length < FEWEST) return []
    return { week, published: share, found, within: found.low === null || found.high === null || (found.low <= share && share <= found.high) }
  })
}

const percent = (share: number | null): string => share === null ? '  – ' : `${String(Math.round(share * 100)).padStart(3)} %`
const line = ({ week, published: wanted, found, within }: Compared): string =>
  `  week ${String(week).padStart(2)}  ${percent(found.share)}  (${percent(found.low)} to ${percent(found.high)})  published ${percent(wanted)}  ${within ? 'within' : 'OUTSIDE'}`

function slowest({ troupe }: Simulated): string[] {
  const done = [...troupe.stage.player.done].toSorted((a, b) => b[1].ms - a[1].ms)
  return done.slice(0, 8).map(([name, { times, ms }]) => `  ${name.padEnd(32)} ${String(times).padStart(6)} x ${(ms / times).toFixed(1).padStart(6)} ms = ${(ms / 1000).toFixed(1).padStart(6)} s`)
}

/** What a simulation has to say, and whether the clinic stayed within what is published. */
export async function report(simulated: Simulated, seconds: number): Promise<{ readonly lines: readonly string[], readonly within: boolean }> {
  const { troupe: { stage, engine, known, admitted, held }, broken, to } = simulated
  const stays = await asSystem(engine, stage.clinicId, db => staysBy(db, to))
  const enrolled = compare(stays.map(({ days, kind }) => ({ days, ended: kind !== null })), published.retention.points.map(({ week, enrolled: share }) => ({ week, share })))
  const stayed = compare(stays.map(({ days, kind }) => ({ days, ended: kind !== null && EARLY.includes(kind) })), publishedNotLeftEarly())
  const kinds = [...new Set(stays.map(({ kind }) => kind ?? 'in care'))].map(kind => `${kind} ${stays.filter(stay => (stay.kind ?? 'in care') === kind).length}`)
  const times = (action: string): number => stage.player.done.get(action)?.times ?? 0
  const actions = [...stage.player.done.values()].reduce((sum, { times }) => sum + times, 0)
  return { within: [...enrolled, ...stayed].every(({ within }) => within), lines: [
    `${known.size} people called, ${admitted.length} were admitted: ${kinds.join(', ')}.`,
    `${held} sessions held, ${times('completion.move')} moves inside the clinic, ${admitted.filter(({ story }) => story.again !== null).length} came back, ${times('continuing-care.record-handoff')} handed over, ${times('completion.issue-letter')} letters.`,
    'Still in the program:', ...enrolled.map(line), 'Have not left early (who moved on otherwise is no longer counted):', ...stayed.map(line),
    'Where the time went:', ...slowest(simulated),
    `${actions} actions in ${seconds.toFixed(0)} s (${(actions / seconds).toFixed(0)} a second).`,
    ...broken.map(({ day, invariant, what }) => `BROKEN on ${day}: ${invariant}: ${what.slice(0, 5).join('; ')}${what.length > 5 ? ` and ${what.length - 5} more` : ''}`),
  ] }
}
