import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { PlacementInstance } from './instance.words.ts'
import { placeInWorker } from './place-in-worker.ts'
import type { Placed } from './placing.ts'

const USAGE = 'Usage: npm run place -- FILE.json --out RESULT.json [--seconds N] [--seed N] [--rounds N]'
const NODES = 1_000_000

/** Places the people of one instance file and writes the answer; exits with 1 when the checker finds anything wrong. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      seconds: { type: 'string', default: '60' },
      seed: { type: 'string', default: '1' },
      rounds: { type: 'string', default: 'Infinity' },
    },
  })
  const [file] = positionals
  if (file === undefined || values.out === undefined) {
    process.stderr.write(`${USAGE}\n`)
    return 2
  }
  const instance = PlacementInstance.parse(JSON.parse(readFileSync(asTyped(file), 'utf8')))
  const limits = { seconds: Number(values.seconds), rounds: Number(values.rounds), nodes: NODES, seed: Number(values.seed) }
  const { placed, stop } = placeInWorker(instance, limits, {
    countAll: true,
    onProgress: ({ phase, value, admitted, bound }) => {
      say(`${phase}: ${admitted} admitted, value ${value}${bound === null ? '' : `, at least ${Math.ceil(bound)} possible`}`)
    },
  })
  process.once('SIGINT', stop)
  const answer = await placed
  writeFileSync(asTyped(values.out), `${JSON.stringify(answer.solution)}\n`)
  say(summary(answer))
  for (const { rule, about } of answer.violations) process.stderr.write(`${rule}: ${about}\n`)
  return answer.violations.length === 0 ? 0 : 1
}

/** Paths are meant from where the command was typed. */
function asTyped(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path)
}

function summary({ value, admitted, bound, proven }: Placed): string {
  const quality = proven ? 'nothing better exists' : `at least ${bound === null ? 'unknown' : Math.ceil(bound)} possible`
  return `value ${value}, ${admitted} admitted, ${quality}, ${(process.cpuUsage().user / 1_000_000).toFixed(1)} s of work`
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

process.exitCode = await main()
