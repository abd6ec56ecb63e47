import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { axe, consoleErrors, foundClinic, openBrowserClinic, signedIn, takeOn, type BrowserClinic, type StaffHand } from './support.ts'

const SHOTS = process.env['EVENKEEL_SHOTS']

describe('the chart at a glance', () => {
  let clinic: BrowserClinic
  let therapist: StaffHand
  let clientId = ''

  /** The calendar day at the site. */
  const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(new Date(clinic.engine.world.now()))

  before(async () => {
    clinic = await openBrowserClinic()
    const director = await foundClinic(clinic)
    therapist = await takeOn(clinic, director, { name: 'Dana Whitfield', email: 'dana@harbor.example', roles: ['therapist'] })
    const made = await director.does('client.record', { givenName: 'Maya', familyName: 'Ortega', birthDate: '1990-05-01', phone: '555 0101', mayLeaveMessage: true })
    clientId = String(made.clientId ?? made.id)
    const { programs } = await director.does('clinic.show', {})
    const { id: therapistId } = await therapist.does('sign-in.who-am-i', {})
    await director.does('assessment.admit', { clientId, programId: programs[0].id, track: 'evening', therapistId, admittedOn: today() })
  })
  after(() => clinic.close())

  const asTherapist = async (): Promise<{ page: Page, errors: string[] }> => {
    const { page, context } = await clinic.person()
    context.setDefaultNavigationTimeout(60_000)
    await signedIn(clinic, context, therapist.token())
    return { page, errors: consoleErrors(page) }
  }
  const clean = async (page: Page, name: string): Promise<void> => {
    if (SHOTS !== undefined) await page.screenshot({ path: `${SHOTS}/${name}.png`, animations: 'disabled' })
    assert.deepEqual(await axe(page), [])
  }

  it('shows the twelve answers of the chart without scrolling, and finds it by three letters', async () => {
    const { page, errors } = await asTherapist()
    await page.goto('/staff')
    await page.getByRole('heading', { level: 1 }).waitFor()
    const started = performance.now()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('ort')
    await page.getByRole('option', { name: /Maya Ortega/u }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Maya Ortega' }).waitFor()
    assert.ok(performance.now() - started < 15_000, 'the chart opens')
    await page.getByRole('button', { name: 'Not asked yet' }).click()
    await page.getByLabel('What must this person not be given?').fill('Penicillin')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByRole('button', { name: 'Penicillin' }).waitFor()
    for (const label of ['Level and week', 'Next session', 'Attendance, 14 days', 'Allergies', 'Releases', 'Authorized, left', 'Last signed note', 'Open tasks', 'Between sessions', 'Scores']) {
      const box = await page.getByText(label, { exact: true }).first().boundingBox()
      assert.ok(box !== null && box.y + box.height <= 620, `${label} is in sight`)
    }
    await clean(page, 'chart')
    await page.goto(`/staff/clients/${clientId}/timeline`)
    await page.getByText('Admitted, evening').waitFor()
    await page.getByText('Safety', { exact: true }).last().click()
    await page.getByText('Nothing of this kind yet').waitFor()
    await clean(page, 'timeline')
    assert.deepEqual(errors, [])
    await page.context().close()
  })
})
