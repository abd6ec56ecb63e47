import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { axe, consoleErrors, foundClinic, openBrowserClinic, signedIn, takeOn, type BrowserClinic, type StaffHand } from './support.ts'

const SHOTS = process.env['EVENKEEL_SHOTS']

/** What U-07 asks beside name, photo, age and risk with its date. */
const TWELVE = ['Level and week', 'Next session', 'Attendance, 14 days', 'Allergies', 'Releases', 'Authorized, left', 'Last signed note', 'Open tasks', 'Last agreed step', 'Between sessions', 'Scores', 'Goals']

/** How tall the page is: 768 when nothing scrolls but the cards inside. */
const tall = async (page: Page): Promise<number> => Number(await page.evaluate('document.documentElement.scrollHeight'))

describe('the chart at a glance', () => {
  let clinic: BrowserClinic
  let director: StaffHand
  let therapist: StaffHand
  let clientId = ''

  /** The calendar day at the site. */
  const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(new Date(clinic.engine.world.now()))

  before(async () => {
    clinic = await openBrowserClinic()
    director = await foundClinic(clinic)
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
    const asked: string[] = []
    page.on('request', request => { asked.push(/\/api\/([\w.-]+)$/u.exec(request.url())?.[1] ?? '') })
    await page.keyboard.press('Control+k')
    await page.keyboard.type('ort')
    await page.getByRole('option', { name: /Maya Ortega/u }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Maya Ortega' }).waitFor()
    const times = (name: string): number => asked.filter(one => one === name).length
    assert.ok(times('client.find') <= 2 && times('chart.overview') === 1, `the chart opens with one question after the search, not ${asked.join(' ')}`)
    await page.getByRole('button', { name: 'Not asked yet' }).click()
    await page.getByLabel('What must this person not be given?').fill('Penicillin')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByRole('button', { name: 'Penicillin' }).waitFor()
    for (const label of TWELVE) {
      const box = await page.getByText(label, { exact: true }).first().boundingBox()
      assert.ok(box !== null && box.y + box.height <= 768, `${label} is in sight`)
    }
    for (const name of ['36 years old', 'Risk not judged yet']) await page.getByText(name, { exact: false }).first().waitFor()
    assert.equal(await tall(page), 768)
    await clean(page, 'chart')
    await page.goto(`/staff/clients/${clientId}/timeline`)
    await page.getByText('Admitted, evening').waitFor()
    await page.getByText('Safety', { exact: true }).last().click()
    await page.getByText('Nothing of this kind yet').waitFor()
    await clean(page, 'timeline')
    assert.deepEqual(errors, [])
    await page.context().close()
  })

  it('ends with the window for long names and much to tell, in both languages, and scrolls by keyboard inside its cards', async () => {
    const { id } = await director.does('client.record', { givenName: 'Maximiliana Alexandra Concepción', familyName: 'Featherstonehaugh de la Santísima Trinidad y Villanueva', birthDate: '1971-12-31', phone: '555 0102', mayLeaveMessage: true })
    await therapist.does('client.note-allergies', { clientId: id, words: 'Penicillin, sulfa drugs, latex, shellfish and the contrast medium of a scan in 2019' })
    for (const instrument of ['phq-9', 'gad-7']) await therapist.does('assessment.submit-measure', { clientId: id, instrument, answers: Object.fromEntries(Array.from({ length: instrument === 'phq-9' ? 9 : 7 }, (_none, at) => [`q${at + 1}`, at === 8 ? 0 : 2])) })
    const { page, errors } = await asTherapist()
    for (const [language, scores] of [['en', 'Scores'], ['es', 'Puntuaciones']] as const) {
      if (language === 'es') await page.getByRole('button', { name: 'Español' }).click()
      await page.goto(`/staff/clients/${id}`)
      await page.getByText('PHQ-9', { exact: true }).first().waitFor()
      if (SHOTS !== undefined) await page.screenshot({ path: `${SHOTS}/chart-full-${language}.png`, fullPage: true })
      assert.equal(await tall(page), 768, language)
      const card = page.getByRole('group', { name: scores })
      await card.focus()
      await page.keyboard.press('End')
      const scrolled = (): Promise<unknown> => page.evaluate('document.activeElement.scrollTop > 0')
      for (let tries = 0; tries < 100 && await scrolled() !== true; tries += 1) await page.waitForTimeout(50)
      assert.equal(await scrolled(), true)
      await clean(page, `chart-full-${language}`)
    }
    assert.deepEqual(errors, [])
    await page.context().close()
  })

  it('is not there for a colleague whom the person wants kept out, until somebody lets them in again', async () => {
    const cousin = await takeOn(clinic, director, { name: 'Kim Ortega-Bell', email: 'kim@harbor.example', roles: ['facilitator', 'front-desk'] })
    const { page: theirs, context } = await clinic.person()
    await signedIn(clinic, context, cousin.token())
    const seesPerson = async (): Promise<boolean> => {
      await theirs.goto(`/staff/clients/${clientId}`)
      await theirs.getByRole('heading', { name: /Maya Ortega|not here/u }).or(theirs.getByRole('alert')).first().waitFor()
      return theirs.getByRole('heading', { name: 'Maya Ortega' }).isVisible()
    }
    assert.equal(await seesPerson(), true)
    const { page, errors } = await asTherapist()
    await page.goto(`/staff/clients/${clientId}/person`)
    const section = page.getByRole('region', { name: 'Kept out' })
    await section.getByText('Nobody is kept out.').waitFor()
    await section.getByLabel('Colleague').selectOption({ label: 'Kim Ortega-Bell' })
    await section.getByRole('button', { name: 'Keep out' }).click()
    await section.getByRole('button', { name: 'Let in again: Kim Ortega-Bell' }).waitFor()
    await clean(page, 'kept-out')
    assert.equal(await seesPerson(), false)
    if (SHOTS !== undefined) await theirs.screenshot({ path: `${SHOTS}/kept-out-theirs.png` })
    assert.deepEqual((await cousin.does('client.find', { text: 'ort' })), [])
    await section.getByLabel('Colleague').selectOption({ label: 'Robin Ash' })
    await section.getByRole('button', { name: 'Keep out' }).click()
    await page.getByText('Another director has to be able to see it first.', { exact: false }).waitFor()
    await page.setViewportSize({ width: 360, height: 740 })
    await page.getByRole('button', { name: 'Undo' }).or(section.getByRole('button', { name: 'Let in again: Kim Ortega-Bell' })).first().click()
    await section.getByText('Nobody is kept out.').waitFor()
    await clean(page, 'kept-out-phone')
    assert.equal(await seesPerson(), true)
    assert.deepEqual(errors.filter(words => !words.includes('409')), [])
    await page.context().close()
    await context.close()
  })
})
