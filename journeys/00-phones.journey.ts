import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import type { Page } from 'playwright-core'
import { axe, consoleErrors, foundClinic, openBrowserClinic, signedIn, withPasskeys, type BrowserClinic } from './support.ts'

const PIN = '274915'

describe('phones, and the people around', () => {
  let clinic: BrowserClinic
  let director: Awaited<ReturnType<typeof foundClinic>>
  let desk: Page
  let clientId = ''
  const open = async (options: { phone?: boolean, language?: 'en' | 'es' } = {}) => {
    const { page } = await clinic.person(options)
    return { page, errors: consoleErrors(page) }
  }
  const choosePin = async (page: Page, words: { pin: string, again: string, open: string }): Promise<void> => {
    await page.getByLabel(words.pin).fill(PIN)
    await page.getByLabel(words.again).fill(PIN)
    await page.getByRole('button', { name: words.open }).click()
  }
  const linkShown = async (): Promise<string> => {
    const shown = desk.getByRole('dialog').locator('code')
    await shown.waitFor()
    assert.deepEqual(await axe(desk), [])
    const url = await shown.innerText()
    await desk.getByRole('dialog').getByRole('button', { name: 'Done' }).click()
    return url
  }
  before(async () => {
    clinic = await openBrowserClinic()
    director = await foundClinic(clinic)
    const made = await director.does('client.record', { givenName: 'Maya', familyName: 'Reyes', birthDate: '1991-07-24', language: 'es' })
    clientId = String(made.id)
    const person = await clinic.person()
    await signedIn(clinic, person.context, director.token())
    desk = person.page
  })
  after(() => clinic.close())

  it('bind a client with a link, a birth date and a PIN, and open again with the PIN alone', async () => {
    await desk.goto(`/staff/clients/${clientId}/family`)
    await desk.getByRole('button', { name: 'Link a phone' }).click()
    const url = await linkShown()
    const { page } = await open({ phone: true, language: 'es' })
    await page.goto(url)
    await page.getByLabel('Tu fecha de nacimiento').fill('1990-01-01')
    assert.equal(new URL(page.url()).hash, '')
    assert.deepEqual(await axe(page), [])
    await choosePin(page, { pin: 'Elige un PIN', again: 'El mismo PIN otra vez', open: 'Abrir Keel' })
    await page.getByRole('alert').getByText('No coincide').waitFor()
    await page.getByLabel('Tu fecha de nacimiento').fill('1991-07-24')
    await page.getByRole('button', { name: 'Abrir Keel' }).click()
    await page.waitForURL('**/my/**')
    await page.context().clearCookies()
    await page.goto('/sign-in')
    assert.deepEqual(await axe(page), [])
    await page.getByLabel('PIN').fill(PIN)
    await page.getByRole('button', { name: 'Abrir' }).click()
    await page.waitForURL('**/my/**')
    const again = await open({ phone: true })
    await again.page.goto(url)
    await again.page.getByText('This link is no longer good').waitFor()
  })

  it('open with a finger too, once the PIN allowed it, and not on a phone that was let go', async () => {
    const { url } = await director.does('client.device-link', { clientId })
    const { page } = await open({ phone: true })
    await withPasskeys(page)
    await page.goto(String(url))
    await page.getByLabel('Your birth date').fill('1991-07-24')
    await choosePin(page, { pin: 'Choose a PIN', again: 'The same PIN again', open: 'Open Keel' })
    await page.waitForURL('**/my/**')
    await page.goto('/my/more')
    await page.getByText('Open with finger or face').click()
    await page.getByLabel('Your PIN').fill(PIN)
    assert.deepEqual(await axe(page), [])
    await page.getByRole('button', { name: 'Turn it on' }).click()
    await page.getByRole('button', { name: 'Turn it off' }).waitFor()
    await page.context().clearCookies()
    await page.goto('/my/')
    const byTouch = page.getByRole('button', { name: 'Use finger or face' })
    await byTouch.waitFor()
    assert.deepEqual(await axe(page), [])
    await byTouch.click()
    await page.getByRole('link', { name: 'Check in' }).waitFor()
    await director.does('client.end-device', { clientId })
    await page.context().clearCookies()
    await page.goto('/my/')
    await byTouch.click()
    await page.getByRole('alert').getByText('That did not work').waitFor()
  })

  it('show a supporter what a release opens, until it is taken back', async () => {
    await desk.goto(`/staff/clients/${clientId}/family`)
    await desk.getByRole('button', { name: 'Add a person' }).click()
    await desk.getByRole('dialog').getByLabel('Name').fill('Rosa Reyes')
    await desk.getByRole('dialog').getByLabel('Relation').fill('Sister')
    assert.deepEqual(await axe(desk), [])
    await desk.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
    await desk.getByRole('button', { name: 'Invite to the family app: Rosa Reyes' }).click()
    const url = await linkShown()
    const { page: rosa, errors } = await open({ phone: true })
    await rosa.goto(url)
    await choosePin(rosa, { pin: 'Choose a PIN', again: 'The same PIN again', open: 'Open Keel' })
    await rosa.getByRole('heading', { name: 'Hello, Rosa' }).waitFor()
    await rosa.getByText('Nothing is shared with you now').waitFor()
    await rosa.getByRole('heading', { name: 'Family nights' }).waitFor()
    assert.deepEqual(await axe(rosa), [])
    await rosa.getByLabel('What would you like us to know?').fill('She came home crying on Tuesday.')
    await rosa.getByRole('button', { name: 'Send', exact: true }).click()
    await rosa.getByText('She came home crying').waitFor()
    await desk.getByRole('button', { name: 'Write down a release' }).click()
    const form = desk.getByRole('dialog')
    await form.getByLabel('That the client is here, and their first name').check()
    await form.getByLabel('Family sessions: when and about what').check()
    await form.getByLabel('What for').fill('My sister helps me through the evenings')
    assert.deepEqual(await axe(desk), [])
    await form.getByRole('button', { name: 'Save' }).click()
    await desk.getByRole('button', { name: 'Take back the release for Rosa Reyes' }).waitFor()
    await rosa.reload()
    await rosa.getByText('Maya is with us.').waitFor()
    await rosa.getByRole('heading', { name: 'Family sessions' }).waitFor()
    assert.deepEqual(await axe(rosa), [])
    await desk.getByRole('button', { name: 'Take back the release for Rosa Reyes' }).click()
    await desk.getByText('Taken back. It is closed now.').waitFor()
    await rosa.reload()
    await rosa.getByRole('heading', { name: 'Hello, Rosa' }).waitFor()
    assert.equal(await rosa.getByText('Maya').count(), 0)
    await rosa.getByRole('link', { name: 'For you' }).click()
    await rosa.getByText('Listen first').click()
    assert.deepEqual(await axe(rosa), [])
    assert.deepEqual(errors, [])
  })

  it('cover the screen after a while, and keep what was being written', async () => {
    await desk.goto(`/staff/clients/${clientId}/family`)
    await desk.getByRole('button', { name: 'Add a person' }).click()
    await desk.getByRole('dialog').getByLabel('Name').fill('Half a na')
    const owner = new pg.Client({ connectionString: clinic.ownerUrl })
    await owner.connect()
    await owner.query(`update sign_in set seen_at = now() - interval '16 minutes' where kind = 'staff'`)
    await owner.end()
    await desk.getByRole('dialog').getByLabel('Relation').fill('Aunt')
    await desk.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
    await desk.getByRole('heading', { name: 'Robin Ash was here' }).waitFor()
    assert.equal(await desk.getByText('Maya').isVisible(), false)
    assert.deepEqual(await axe(desk), [])
    await desk.getByLabel('Password', { exact: true }).fill(director.password)
    await desk.getByRole('button', { name: 'Go on' }).click()
    assert.equal(await desk.getByRole('dialog').getByLabel('Name').inputValue(), 'Half a na')
    await desk.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
    await desk.getByText('Half a na').waitFor()
  })
})
