import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { after, before, describe, it } from 'node:test'
import { z } from 'zod'
import { perform } from '../src/platform/server/perform.ts'
import { platformRefusals } from '../src/platform/server/refusal.ts'
import { evenkeel } from '../src/slices.ts'
import { openTestClinic, refusedWith, type TestClinic } from '../seed/test-clinic.ts'

const TABLE = new URL('permissions.md', import.meta.url)
const ROLES = ['intake', 'therapist', 'facilitator', 'director', 'biller', 'front-desk', 'prescriber', 'client', 'client-at-kiosk', 'supporter', 'nobody']

const cell = (grants: (typeof evenkeel.actions)[number]['grants'], role: string): string => {
  const mine = grants.filter(({ roles }) => roles.includes(role))
  if (mine.length === 0) return ''
  return mine.some(({ condition }) => condition === undefined) ? 'yes' : `when ${mine.map(({ condition }) => condition?.name).join(' or ')}`
}

const table = (): string => [
  '# Who may do what',
  '',
  'Made from the actions by `npm test -- --update` of this file; reviewed like a contract. An empty cell is a refusal.',
  '',
  `| action | ${ROLES.join(' | ')} |`,
  `|---|${ROLES.map(() => '---').join('|')}|`,
  ...evenkeel.actions.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, grants }) => `| ${name} | ${ROLES.map(role => cell(grants, role)).join(' | ')} |`),
  '',
].join('\n')

describe('every action', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  it('has a name of its own, written slice.verb', () => {
    const names = evenkeel.actions.map(({ name }) => name)
    assert.deepEqual(names.filter((name, i) => names.indexOf(name) !== i), [])
    assert.deepEqual(names.filter(name => !/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z0-9]+)*$/.test(name)), [])
  })

  it('lets somebody in', () => {
    assert.deepEqual(evenkeel.actions.filter(({ grants }) => grants.length === 0).map(({ name }) => name), [])
  })

  it('stands in the reviewed permission table exactly as it is', async () => {
    if (process.env['EVENKEEL_UPDATE'] === '1') await writeFile(TABLE, table())
    assert.equal(table(), await readFile(TABLE, 'utf8'), 'run EVENKEEL_UPDATE=1 npm test -- arch/every-action.test.ts and review the difference')
  })

  it('is refused to whoever has not signed in', async () => {
    const open = evenkeel.actions.filter(({ grants }) => !grants.some(({ roles }) => roles.includes('nobody')))
    for (const action of open) {
      assert.equal(await refusedWith(perform(clinic.engine, action, { body: {}, by: { token: null }, idempotencyKey: 'no-sign-in' })), 'sign-in.needed', action.name)
      assert.equal(await refusedWith(perform(clinic.engine, action, { body: {}, by: { token: 'made-up' }, idempotencyKey: 'no-sign-in' })), 'sign-in.needed', action.name)
    }
  })

  it('is refused to each role that the table does not name, before anything is looked at', async () => {
    const somebody = '019a0000-0000-7000-8000-000000000009'
    const actors = [...Object.values(clinic.staff), clinic.client(somebody), { ...clinic.client(somebody), roles: ['client-at-kiosk'] }, clinic.supporter(somebody, somebody, [])]
    const forNobodyOnly = ({ grants }: (typeof evenkeel.actions)[number]) => grants.every(({ roles }) => roles.every(role => role === 'nobody'))
    for (const action of evenkeel.actions.filter(one => !forNobodyOnly(one))) {
      for (const actor of actors) {
        const named = action.grants.some(({ roles }) => roles.some(role => actor.roles.includes(role)))
        const outcome = await refusedWith(perform(clinic.engine, action, { body: {}, by: { actor } }).catch((error: unknown) => {
          if (error instanceof Error && 'code' in error) throw error
          throw new Error(`${action.name} as ${actor.roles[0]}: ${String(error)}`)
        }))
        if (!named) assert.equal(outcome, 'platform.not-allowed', `${action.name} as ${actor.roles.join()}`)
      }
    }
  })

  it('waits for the history, but for the few an emergency needs', () => {
    assert.deepEqual(evenkeel.actions.filter(({ staysReadable }) => staysReadable).map(({ kind, name }) => `${kind} ${name}`).sort(),
      ['query client.details', 'query client.find', 'query safety.plan', 'query session.roster'])
  })

  it('is done also for whom its doer may not see only where a group, a session or a day changes as a whole, and tells nothing of them but ids', () => {
    const whole = evenkeel.actions.filter(({ forEverybody }) => forEverybody)
    assert.deepEqual(whole.map(({ name }) => name.replace('schedule.', '')).sort(), ['accept-bundles', 'accept-design', 'accept-placement', 'begin-design', 'begin-replan', 'book-make-up', 'cancel-session', 'change-group', 'close-day', 'end-group',
      'make-ahead', 'move-series', 'move-session', 'open-day', 'open-group', 'place-in-group', 'plan-session', 'session.close'])
    for (const { name, kind, output } of whole) {
      assert.equal(kind, 'command', name)
      if (output === undefined) continue
      assert.deepEqual(Object.keys(z.toJSONSchema(output, { io: 'input', unrepresentable: 'any' }).properties ?? {}).filter(key => !['id', 'clientIds', 'version'].includes(key) && !/^(opened|changed|ended|groups|hours|calledOff|booked)$/u.test(key)), [], name)
    }
  })

  it('declares what leaves when it is a query', () => {
    assert.deepEqual(evenkeel.actions.filter(({ kind, output }) => kind === 'query' && output === undefined).map(({ name }) => name), [])
  })
})

describe('every refusal', () => {
  it('has a sentence in both languages that ends like a sentence', () => {
    for (const [code, { en, es }] of Object.entries({ ...platformRefusals, ...evenkeel.refusals })) {
      assert.match(en, /[.?!]$/, code)
      assert.match(es, /[.?!]$/, code)
      assert.notEqual(en, es, code)
    }
  })
})
