import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { axe, consoleErrors, foundClinic, openBrowserClinic, signedIn, takeOn, type BrowserClinic, type StaffHand } from './support.ts'

const SHOTS = process.env['EVENKEEL_SHOTS']

describe('from progress to the time after', () => {
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

  const asTherapist = async (language: 'en' | 'es' = 'en'): Promise<{ page: Page, errors: string[] }> => {
    const { page, context } = await clinic.person({ language })
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
    for (const label of ['Level and week', 'Next session', 'Attendance, 14 days', 'Allergies', 'Releases', 'Authorized units', 'Last signed note', 'Open tasks', 'Between sessions', 'Scores']) {
      const box = await page.getByText(label, { exact: true }).first().boundingBox()
      assert.ok(box !== null && box.y + box.height <= 768, `${label} is in sight`)
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

  it('says what completion asks and what would meet it; a letter leaves under a release and is genuine to whoever holds it', async () => {
    const { page, errors } = await asTherapist()
    await page.goto(`/staff/clients/${clientId}/completion`)
    await page.getByText('Met by 3 more negative screens.').waitFor()
    await page.getByRole('button', { name: 'Add a screen: Screens' }).click()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Met by 2 more negative screens.').waitFor()
    await clean(page, 'completion')
    await page.getByRole('button', { name: 'Write a letter' }).click()
    await page.getByLabel('Who is told').fill('District Court 4')
    await page.getByLabel('That the client is in care, and since when').check()
    await page.getByLabel('What for').fill('Probation')
    await page.getByRole('button', { name: 'Give the release' }).click()
    await page.getByRole('button', { name: 'Sign and issue' }).click()
    const said = page.getByText(/Maya Ortega has been in care at Harbor Street since/u)
    await said.waitFor()
    const code = /[A-Z2-9]{4}(-[A-Z2-9]{4}){3}/u.exec(await page.locator('footer').innerText())?.[0] ?? ''
    await clean(page, 'letter')
    if (SHOTS !== undefined) await page.pdf({ path: `${SHOTS}/letter.pdf`, format: 'Letter' })
    assert.deepEqual(errors, [])
    const { page: outside, context } = await clinic.person()
    await outside.goto(`/check#${code}`)
    await outside.getByLabel('Name of the person').fill('Ana Ortega')
    await outside.getByRole('button', { name: 'Check' }).click()
    await outside.getByText('No such letter.').waitFor()
    await outside.getByLabel('Name of the person').fill('Maya Ortega')
    await outside.getByRole('button', { name: 'Check' }).click()
    await outside.getByText('This letter is genuine.').waitFor()
    assert.equal(new URL(outside.url()).hash, '')
    await clean(outside, 'check')
    await context.close()
    await page.context().close()
  })

  it('asks the client how it goes by a link, and the answer stands in the chart', async () => {
    const { id } = await therapist.does('completion.start-discharge', { clientId, kind: 'transferred', onDate: today() })
    await therapist.does('completion.save-discharge', { id, kind: 'transferred', onDate: today(), words: { reason: 'Moved', course: 'Came steadily.', issuesLeft: '', medication: '', recommendations: '' } }, 1)
    await therapist.does('completion.sign-discharge', { id }, 2)
    const [call] = await therapist.does('continuing-care.follow-ups', { clientId })
    const link = await therapist.does('continuing-care.send-follow-up-link', { id: call.id })
    const { page: phone, context } = await clinic.person({ phone: true })
    await phone.goto(new URL(String(link.url)).pathname + new URL(String(link.url)).hash)
    await phone.getByRole('heading', { name: 'How are you?' }).waitFor()
    await clean(phone, 'after-phone')
    await phone.getByLabel('I would like a call').check()
    await phone.getByRole('button', { name: 'Send' }).click()
    await phone.getByText('We will call you on the next work day.').waitFor()
    await context.close()
    const { page, errors } = await asTherapist()
    await page.goto(`/staff/clients/${clientId}/aftercare`)
    await page.getByText(/Wants a call\./u).waitFor()
    await page.getByRole('button', { name: 'Take back in' }).waitFor()
    await clean(page, 'aftercare')
    await page.goto(`/staff/clients/${clientId}/completion/summary`)
    await page.getByRole('button', { name: 'PDF' }).waitFor()
    await clean(page, 'summary')
    assert.deepEqual(errors, [])
    const { page: spanish } = await asTherapist('es')
    await spanish.goto(`/staff/clients/${clientId}/completion`)
    await spanish.getByText('Dónde está en el programa').waitFor()
    await clean(spanish, 'completion-es')
  })
})
