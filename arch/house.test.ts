import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { evenkeel } from '../src/slices.ts'

const HOME = fileURLToPath(new URL('..', import.meta.url))

/** A breach of each direction, planted in a copy; the graph must name its rule. */
const BREACHES: readonly (readonly [file: string, words: string, rule: string])[] = [
  ['src/pathway/referral/planted.ts', `import { openEpisodeOf } from '../assessment/public.ts'\nexport const x = openEpisodeOf\n`, 'referral-looks-back-only'],
  ['src/pathway/plan/planted.ts', `import { insertClient } from '../../people/client/client.store.ts'\nexport const x = insertClient\n`, 'front-door'],
  ['src/apps/chart/planted.ts', `import { insertClient } from '../../people/client/client.store.ts'\nexport const x = insertClient\n`, 'front-door-from-outside'],
  ['src/people/client/planted.rules.ts', `import { clientById } from './client.store.ts'\nexport const x = clientById\n`, 'pure-stays-pure'],
  ['src/platform/pure/planted.ts', `import { realWorld } from '../server/clock.ts'\nexport const x = realWorld\n`, 'pure-ground-stays-pure'],
  ['src/pathway/plan/planted-sql.ts', `import { sql } from 'kysely'\nexport const x = sql\n`, 'sql-only-in-stores'],
  ['src/platform/server/planted.ts', `import { evenkeel } from '../../slices.ts'\nexport const x = evenkeel\n`, 'platform-knows-no-clinic'],
  ['src/people/client/planted.ts', `import { planSlice } from '../../pathway/plan/plan.actions.ts'\nexport const x = planSlice\n`, 'people-come-first'],
  ['src/pathway/plan/planted-app.ts', `import { pages } from '../../apps/staff/pages.ts'\nexport const x = pages\n`, 'steps-know-no-app'],
  ['src/pathway/plan/screens/planted.tsx', `import { createPool } from '../../../platform/server/db.ts'\nexport const x = createPool\n`, 'browser-reaches-no-server'],
]

async function copyWithBreaches(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'evenkeel-arch-'))
  for (const name of ['src', 'seed', 'db']) await cp(join(HOME, name), join(folder, name), { recursive: true })
  for (const name of ['.dependency-cruiser.mjs', 'tsconfig.json', 'tsconfig.web.json', 'package.json']) await cp(join(HOME, name), join(folder, name))
  await symlink(join(HOME, 'node_modules'), join(folder, 'node_modules'))
  for (const [file, words] of BREACHES) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), words)
  }
  return folder
}

describe('the directions between folders', () => {
  it('are kept, and every planted breach is caught by its rule', { timeout: 120_000 }, async () => {
    const folder = await copyWithBreaches()
    const { stdout } = spawnSync(process.execPath, ['node_modules/.bin/depcruise', 'src', '--config', '.dependency-cruiser.mjs', '--output-type', 'json'],
      { cwd: folder, encoding: 'utf8', maxBuffer: 512 * 1024 * 1024 })
    await rm(folder, { recursive: true, force: true })
    const report: { summary: { violations: { from: string, rule: { name: string } }[] } } = JSON.parse(stdout)
    const named = report.summary.violations.map(({ from, rule }) => `${from} ${rule.name}`)
    for (const [file, , rule] of BREACHES) assert.ok(named.includes(`${file} ${rule}`), `${rule} did not catch ${file}`)
    const planted = new Set(BREACHES.map(([file]) => file))
    assert.deepEqual(report.summary.violations.filter(({ from, rule }) => !planted.has(from) && rule.name !== 'no-cycles').map(({ from, rule }) => `${from} ${rule.name}`), [])
  })
})

const sources = async (ends: string): Promise<string[]> =>
  (await readdir(join(HOME, 'src'), { recursive: true })).filter(name => name.endsWith(ends) && !name.includes('.test.'))

describe('the folders', () => {
  it('list every action they define', async () => {
    const listed = new Set(evenkeel.actions.map(({ name }) => name))
    const forgotten: string[] = []
    for (const file of await sources('.ts')) {
      if (file.startsWith('platform/')) continue
      const words = await readFile(join(HOME, 'src', file), 'utf8')
      for (const [, name] of words.matchAll(/= (?:command|query)\(\{\s*name: '([^']+)'/g)) if (name !== undefined && !listed.has(name)) forgotten.push(`${file}: ${name}`)
    }
    assert.deepEqual(forgotten, [])
  })

  it('have no place for what has no name', async () => {
    const folders = (await readdir(join(HOME, 'src'), { recursive: true, withFileTypes: true })).filter(entry => entry.isDirectory()).map(({ name }) => name)
    assert.deepEqual(folders.filter(name => ['utils', 'helpers', 'common', 'shared', 'lib', 'types', 'misc'].includes(name)), [])
  })

  it('hold no literal words of a screen outside its texts', async () => {
    const found: string[] = []
    for (const file of await sources('.tsx')) {
      if (file.startsWith('apps/kit/')) continue
      const words = await readFile(join(HOME, 'src', file), 'utf8')
      for (const [whole] of words.matchAll(/>\s*[A-Z][a-z]+ [a-z]+[^<>{}=]*</g)) found.push(`${file}: ${whole.trim()}`)
      for (const [whole] of words.matchAll(/ (?:label|placeholder|title|aria-label)="[A-Z][a-z]+ [^"]+"/g)) found.push(`${file}: ${whole.trim()}`)
    }
    assert.deepEqual(found, [])
  })
})
