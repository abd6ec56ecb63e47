import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { STAFF_ROLES } from '../src/people/role.policy.ts'
import { enterAs, everyStop, faults, goTo, openDemo, type Stop } from './demo-walk.ts'
import { axe, consoleErrors, openBrowserClinic, type BrowserClinic } from './support.ts'

/** The demo opens while one waits; so long on a quiet machine. */
const PATIENCE_S = 120

describe('the demo clinic', () => {
  let clinic: BrowserClinic
  let walks: ReadonlyMap<string, readonly Stop[]> = new Map()
  let seconds = Infinity
  const looked = new Set<string>()

  before(async () => {
    clinic = await openBrowserClinic()
    const { context } = await clinic.person()
    seconds = await openDemo(context, clinic.url)
    walks = await everyStop(context, clinic.url, STAFF_ROLES)
    await context.close()
  })
  after(() => clinic.close())

  const walk = async (role: string, language: 'en' | 'es' = 'en'): Promise<string[]> => {
    const { page, context } = await clinic.person({ phone: role === 'client' || role === 'supporter', language })
    const errors = consoleErrors(page)
    if (role !== 'door') await enterAs(context, clinic.url, role)
    const found: string[] = []
    for (const { path } of walks.get(role) ?? []) {
      await goTo(page, path)
      const first = !looked.has(`${path} ${language}`)
      looked.add(`${path} ${language}`)
      const wrong = [...await faults(page), ...first ? await axe(page) : [], ...errors.splice(0)]
      found.push(...wrong.map(fault => `${role} ${path}: ${fault}`))
    }
    await context.close()
    return found
  }

  it('opens while one waits', () => assert.ok(seconds < PATIENCE_S, `it took ${Math.round(seconds)} s`))

  it('is whole at the door, on the phone of a client in two languages, and for a supporter', async () => {
    const found = await Promise.all([walk('door'), walk('client'), walk('client', 'es'), walk('supporter')])
    assert.deepEqual(found.flat(), [])
  })

  it('is whole for everybody of the staff, on every page of theirs', async () => {
    const [first, second, third] = [STAFF_ROLES.slice(0, 2), STAFF_ROLES.slice(2, 4), STAFF_ROLES.slice(4)]
    const oneByOne = async (roles: readonly string[]): Promise<string[]> => {
      const found: string[] = []
      for (const role of roles) found.push(...await walk(role))
      return found
    }
    assert.deepEqual((await Promise.all([first, second, third].map(oneByOne))).flat(), [])
  })

  it('shows its director how it stands, every figure one press from its list, and gives the outcomes to keep', async () => {
    const { page, context } = await clinic.person()
    await enterAs(context, clinic.url, 'director')
    await page.goto('/staff')
    const needs = page.getByRole('list', { name: 'Needs me today' }).getByRole('link')
    await needs.first().waitFor()
    assert.ok(await needs.count() <= 7)
    await page.goto('/staff/clinic')
    await page.getByRole('link', { name: /^In care \d+/u }).waitFor()
    await page.getByRole('link', { name: /^Plans overdue \d+/u }).click()
    await page.getByRole('heading', { level: 1, name: 'Plans due' }).waitFor()
    await page.goto('/staff/outcomes')
    await page.getByRole('img', { name: /^After \d+ weeks \d+%/u }).waitFor()
    await page.getByText('Have not left early').click()
    await page.getByText('As a table').click()
    await page.getByRole('rowheader', { name: '16', exact: true }).waitFor()
    for (const [button, name] of [['TEDS file', /^teds-d-.*\.csv$/u], ['Table (CSV)', /^outcomes-.*\.csv$/u]] as const) {
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()])
      assert.match(file.suggestedFilename(), name)
    }
    await context.close()
  })
})
