import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { replanCensus } from './census.ts'
import { highsSolver } from './highs-solver.ts'
import { PlacementInstance, type Plan } from './instance.words.ts'
import { bestWeeks } from './one-client.rules.ts'

/** Places the people of one instance file: `npm run place -- FILE.json --out RESULT.json [--seconds N]`. */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' }, seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } } })
const [file] = positionals
const started = performance.now()
const say = (line: string): void => { process.stdout.write(`${line}\n`) }

function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

async function place(name: string): Promise<Record<string, Plan | null>> {
  const instance = PlacementInstance.parse(JSON.parse(readFileSync(name, 'utf8')))
  if (instance.kind === 'P1') {
    return Object.fromEntries(instance.newcomers.map(({ id }) => {
      const week = { ...instance, clients: [...instance.clients, ...instance.newcomers] }
      return [id, bestWeeks(week, id, { alternatives: 0 }).plans[0]?.plan ?? null]
    }))
  }
  if (instance.kind === 'P3') return refuse('Designing a program is not built yet; one client (P1) and a census (P2) are.')
  const allowed = Number(values.seconds)
  const replanned = replanCensus(instance, {
    solver: await highsSolver(), secondsLeft: () => allowed - (performance.now() - started) / 1000, rounds: 10_000, nodes: 10_000, seed: Number(values.seed),
    onProgress: ({ phase, value, admitted, bound }) => say(`${phase}: ${admitted} admitted, value ${value}${bound === null ? '' : `, at least ${Math.ceil(bound)}`}`),
  })
  say(replanned.proven ? 'Proven: nothing better exists.' : `By hand ${replanned.byHand}; the best possible is at least ${replanned.bound ?? 'unknown'}.`)
  return replanned.plans
}

if (file === undefined || values.out === undefined) refuse('Usage: npm run place -- FILE.json --out RESULT.json [--seconds N]')
writeFileSync(values.out, `${JSON.stringify(await place(file))}\n`)
say(`Written to ${values.out} after ${((performance.now() - started) / 1000).toFixed(1)} s.`)
