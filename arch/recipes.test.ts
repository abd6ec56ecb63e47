import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'

const HOME = fileURLToPath(new URL('..', import.meta.url))

const ACTION = `import { z } from 'zod'
import { anyStaff } from '../../people/role.policy.ts'
import { nothing, query } from '../../platform/server/action.ts'

/** Says hello. */
export const sayHello = query({ name: 'skills.say-hello', input: z.object({}), subject: nothing, allow: anyStaff, output: z.string(), run: async () => 'hello' })
`

const REQUIREMENT = `import { z } from 'zod'
import { requirementKind } from './requirement.words.ts'

/** Came at least some number of times. */
export const visits = requirementKind('visits', z.object({ count: z.number() }), ({ count }, { attended }) => ({
  state: attended.length >= count ? 'met' : 'not-yet', have: attended.length, need: count, unit: 'count', evidence: [],
}))
`

/** The recipes of docs/how-to-change.md, carried out in a copy of the source. */
describe('a newcomer, touching one folder', () => {
  let copy: string
  before(async () => {
    copy = await mkdtemp(join(tmpdir(), 'evenkeel-recipes-'))
    for (const name of ['src', 'package.json', 'tsconfig.json']) await cp(join(HOME, name), join(copy, name), { recursive: true })
    await symlink(join(HOME, 'node_modules'), join(copy, 'node_modules'))
  })
  after(() => rm(copy, { recursive: true, force: true }))

  const change = async (file: string, from: RegExp, to: string): Promise<void> => {
    const words = await readFile(join(copy, file), 'utf8')
    assert.match(words, from, file)
    await writeFile(join(copy, file), words.replace(from, to))
  }
  const ask = (code: string): string => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: copy, encoding: 'utf8' })
    assert.equal(status, 0, stderr)
    return stdout.trim()
  }

  it('adds an action', async () => {
    await writeFile(join(copy, 'src/pathway/skills/say-hello.ts'), ACTION)
    await change('src/pathway/skills/skills.actions.ts', /actions: \[/, 'actions: [sayHello, ')
    await change('src/pathway/skills/skills.actions.ts', /^/, `import { sayHello } from './say-hello.ts'\n`)
    const code = `const { evenkeel } = await import('./src/slices.ts'); const { openApi } = await import('./src/platform/server/openapi.ts')
      console.log(Object.keys(openApi(evenkeel.actions, '1').paths).includes('/api/skills.say-hello'))`
    assert.equal(ask(code), 'true')
  })

  it('adds an instrument', async () => {
    const folder = 'src/pathway/assessment/instruments'
    const copied: Record<string, unknown> = JSON.parse(await readFile(join(copy, folder, 'phq-2.json'), 'utf8'))
    await writeFile(join(copy, folder, 'mood-2.json'), JSON.stringify({ ...copied, id: 'mood-2' }))
    await change(`${folder}/shipped.ts`, /^/, `import mood2 from './mood-2.json' with { type: 'json' }\n`)
    await change(`${folder}/shipped.ts`, /\n  phq2,/, '\n  mood2, phq2,')
    assert.equal(ask(`const { shippedInstrument } = await import('./${folder}/shipped.ts'); console.log(shippedInstrument('mood-2')?.id)`), 'mood-2')
  })

  it('adds a completion requirement', async () => {
    const folder = 'src/pathway/completion'
    await writeFile(join(copy, folder, 'requirements/visits.rules.ts'), REQUIREMENT)
    await change(`${folder}/requirements/shipped.ts`, /^/, `import { visits } from './visits.rules.ts'\n`)
    await change(`${folder}/requirements/shipped.ts`, /requirementKinds: readonly RequirementKind\[\] = \[/, 'requirementKinds: readonly RequirementKind[] = [visits, ')
    const code = `const { judgeRequirements } = await import('./${folder}/completion.rules.ts')
      const facts = { today: '2026-01-01', attended: [1, 2].map(() => ({ sessionId: '', on: '', minutes: 1, planned: 1, status: 'present', kind: 'group' })), participation: [], objectives: [], measures: [], safetyPlanOn: null, aftercare: null }
      console.log(judgeRequirements([{ id: 'v', kind: 'visits', count: 2 }], facts, [])[0].state)`
    assert.equal(ask(code), 'met')
  })

  it('adds a role, and nothing is open to it', async () => {
    await change('src/people/role.policy.ts', /STAFF_ROLES = \[/, `STAFF_ROLES = ['peer', `)
    const code = `const { StaffDetails } = await import('./src/people/staff/staff.words.ts')
      console.log(StaffDetails.parse({ name: 'A', email: 'a@b.example', roles: ['peer'] }).roles.join())`
    assert.equal(ask(code), 'peer')
  })
})
