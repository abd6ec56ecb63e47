import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import type { Page } from 'playwright-core'
import { call } from './demo-walk.ts'
import { axe, bindPhone, foundClinic, openBrowserClinic, type BrowserClinic } from './support.ts'

const PIN = '274915'
const DAY_MS = 86_400_000
const START = Date.parse('2026-12-01T23:00:00.000Z')
const dayAfter = (days: number): string => new Date(START + days * DAY_MS).toISOString()

describe('a phone without a network for days', () => {
  let clinic: BrowserClinic
  let director: Awaited<ReturnType<typeof foundClinic>>
  let database: pg.Client
  before(async () => {
    clinic = await openBrowserClinic()
    await clinic.travelTo(dayAfter(0))
    director = await foundClinic(clinic)
    database = new pg.Client(clinic.ownerUrl)
    await database.connect()
  })
  after(async () => {
    await database.end()
    await clinic.close()
  })

  /** A phone bound to a new client. */
  const phoneOf = async () => {
    const { id: clientId } = await director.does('client.record', { givenName: 'Luis', familyName: 'Prado', birthDate: '1992-05-04' })
    const { url } = await director.does('client.device-link', { clientId })
    const { page, context } = await clinic.person({ phone: true })
    await bindPhone(page, url, { pin: PIN, birthDate: '1992-05-04' })
    await call(context, clinic.url, 'safety.save-plan', { clientId, sections: [{ id: 'on-my-own', lines: [{ words: 'Rio y musica' }] }] }, 0)
    await page.goto('/my/')
    await page.getByRole('link', { name: 'Check in' }).waitFor()
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)')
    return { page, context, clientId: String(clientId) }
  }
  const checkIn = async (page: Page, craving: number): Promise<void> => {
    await page.getByRole('link', { name: /Check in|Change it/u }).click()
    for (const [group, at] of [['Mood', 2], ['Stress', 3], ['Craving', craving], ['Sleep', 2], ['Want a call?', 0]] as const) {
      await page.getByRole('group', { name: group }).locator('label').nth(at).click()
    }
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByText('Kept on this phone').waitFor()
  }
  const opened = async (page: Page): Promise<void> => {
    await page.getByLabel('PIN').fill(PIN)
    await page.getByRole('button', { name: 'Open', exact: true }).click()
  }
  const kept = async (clientId: string) => (await database.query<{ day: string, craving: number }>(
    `select to_char(for_date, 'YYYY-MM-DD') as day, craving from check_in where client_id = $1 order by sent_at, at`, [clientId])).rows

  it('says what is gone when the browser cleaned up, and has the plan back after the PIN', async () => {
    const { page, context } = await phoneOf()
    await context.setOffline(true)
    await page.reload()
    await checkIn(page, 3)
    await page.goto('about:blank')
    await context.setOffline(false)
    await page.goto('/sign-in')
    await page.evaluate(`new Promise(done => { const gone = indexedDB.deleteDatabase('keel'); gone.onsuccess = gone.onerror = gone.onblocked = () => done(true) })`)
    await context.clearCookies()
    await page.goto('/my/')
    await page.getByText('This phone cleaned up by itself. Open once').waitFor()
    assert.deepEqual(await axe(page), [])
    await opened(page)
    await page.getByText('One thing you wrote is gone').waitFor()
    await page.getByRole('button', { name: 'Put away' }).click()
    await page.getByText('One thing you wrote is gone').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Help now' }).click()
    await page.getByRole('dialog').getByText('Rio y musica').waitFor()
  })

  it('that is full says so, and still sends what was said', async () => {
    const { page, context, clientId } = await phoneOf()
    await page.getByRole('link', { name: 'Check in' }).click()
    await page.getByRole('heading', { name: 'Check-in' }).waitFor()
    await context.setOffline(true)
    await page.evaluate(`IDBObjectStore.prototype.put = () => { throw new DOMException('no room', 'QuotaExceededError') }`)
    await page.getByRole('button', { name: 'I do not feel safe' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    await page.getByText('This phone is full').waitFor()
    assert.deepEqual(await axe(page), [])
    const alert = page.waitForResponse(response => response.url().endsWith('/api/safety.not-safe-today'))
    await context.setOffline(false)
    assert.equal((await alert).status(), 200)
    await page.getByText('This phone is full').waitFor({ state: 'detached' })
    assert.equal((await database.query('select 1 from safety_alert where client_id = $1', [clientId])).rowCount, 1)
    await context.close()
  })

  it('with a network that leads nowhere says so beside 988, and sends once there is a way', async () => {
    const { page, context, clientId } = await phoneOf()
    await page.getByRole('link', { name: 'Check in' }).click()
    await page.getByRole('heading', { name: 'Check-in' }).waitFor()
    await context.route('**/api/**', route => route.abort())
    await page.getByRole('button', { name: 'I do not feel safe' }).click()
    const said = page.getByRole('dialog')
    await said.getByText('Your team does not know yet: there is no network.').waitFor()
    assert.deepEqual(await axe(page), [])
    await said.getByRole('button', { name: 'Close' }).click()
    await page.getByText('1 thing waits for a network').waitFor()
    await page.getByText('No connection.').waitFor()
    assert.equal(await page.evaluate('navigator.onLine'), true)
    await context.unroute('**/api/**')
    await page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`)
    await page.getByText('1 thing waits for a network').waitFor({ state: 'detached' })
    await page.getByText('No connection.').waitFor({ state: 'detached' })
    assert.equal((await database.query('select 1 from safety_alert where client_id = $1', [clientId])).rowCount, 1)
    await context.close()
  })

  it('keeps five days of check-ins and a message, and sends each once, in their order', async () => {
    const { page, context, clientId } = await phoneOf()
    await context.setOffline(true)
    for (const day of [0, 1, 2, 3, 4]) {
      await clinic.travelTo(dayAfter(day))
      await page.goto('/my/')
      await page.getByRole('button', { name: 'Help now' }).click()
      await page.getByRole('dialog').getByText('Rio y musica').waitFor()
      await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
      await checkIn(page, day)
    }
    await page.goto('/my/messages')
    await page.getByLabel('Your message').fill('I was away.')
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByText('Waits for a network').waitFor()
    await page.getByText('6 things wait for a network').waitFor()
    assert.deepEqual(await axe(page), [])
    assert.deepEqual(await kept(clientId), [])
    await context.setOffline(false)
    await page.reload()
    const last = page.waitForResponse(response => response.url().endsWith('/api/message.write'))
    await opened(page)
    await last
    await page.getByText('6 things').waitFor({ state: 'detached' })
    const days = [0, 1, 2, 3, 4].map(day => ({ day: dayAfter(day).slice(0, 10), craving: day * 2 }))
    assert.deepEqual(await kept(clientId), days)
    const { rows } = await database.query('select words, from_kind from message where client_id = $1', [clientId])
    assert.deepEqual(rows, [{ words: 'I was away.', from_kind: 'client' }])
    await context.close()
  })
})
