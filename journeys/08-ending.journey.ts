import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { axe, consoleErrors, foundClinic, openBrowserClinic, signedIn, takeOn, type BrowserClinic, type StaffHand } from './support.ts'

const SHOTS = process.env['EVENKEEL_SHOTS']
const DAY_MS = 86_400_000

describe('the end of a stay', () => {
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
    const made = await director.does('client.record', { givenName: 'Maya', familyName: 'Ortega', birthDate: '1990-05-01', phone: '212 555 0101', mayLeaveMessage: true })
    clientId = String(made.clientId ?? made.id)
    const { programs } = await director.does('clinic.show', {})
    const { id: therapistId } = await therapist.does('sign-in.who-am-i', {})
    await director.does('assessment.admit', { clientId, programId: programs[0].id, track: 'evening', therapistId, admittedOn: today() })
  })
  after(() => clinic.close())

  const at = async (hand: StaffHand): Promise<{ page: Page, errors: string[] }> => {
    const { page, context } = await clinic.person()
    context.setDefaultNavigationTimeout(60_000)
    await signedIn(clinic, context, hand.token())
    return { page, errors: consoleErrors(page) }
  }
  const clean = async (page: Page, name: string): Promise<void> => {
    if (SHOTS !== undefined) await page.screenshot({ path: `${SHOTS}/${name}.png`, animations: 'disabled', fullPage: true })
    assert.deepEqual(await axe(page), [])
  }

  it('says what completion asks and what would meet it, and goes on in the other track as the same stay', async () => {
    const { page, errors } = await at(therapist)
    await page.goto(`/staff/clients/${clientId}/completion`)
    await page.getByText('Met by 3 more negative screens.').waitFor()
    await page.getByRole('button', { name: 'Add a screen: Screens' }).click()
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Met by 2 more negative screens.').waitFor()
    await clean(page, 'completion')
    await page.getByRole('button', { name: 'Ask: At admission' }).click()
    await page.getByLabel('Lives').selectOption('homeless')
    await page.getByLabel('Main substance').selectOption('alcohol')
    await page.getByLabel('Main substance: use, last 30 days').selectOption('daily')
    await clean(page, 'circumstances')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Homeless · Alcohol (daily use)').waitFor()
    const other = page.getByRole('button', { name: 'Another track or program' })
    await other.click()
    await page.getByLabel('Track').selectOption('day')
    await page.getByLabel('From', { exact: true }).fill(new Date(Date.parse(today()) + 7 * DAY_MS).toISOString().slice(0, 10))
    await page.getByLabel('Why').fill('From next week on')
    await page.getByRole('button', { name: 'Move', exact: true }).click()
    await page.getByText(/it goes on in .*Day: From next week on/u).waitFor()
    await clean(page, 'move-planned')
    await page.getByRole('button', { name: 'Take back', exact: true }).click()
    await other.click()
    await page.getByLabel('Track').selectOption('day')
    await page.getByLabel('Why').fill('The shift at work has changed')
    await clean(page, 'move')
    await page.getByRole('button', { name: 'Move', exact: true }).click()
    await page.waitForURL(`**/clients/${clientId}/schedule`)
    await page.goto(`/staff/clients/${clientId}/completion`)
    await page.getByText(/from .*Evening to Day/u).waitFor()
    await page.getByText('By the program as it was agreed', { exact: false }).waitFor()
    assert.deepEqual(errors, [])
    await page.context().close()
  })

  it('lets a letter leave under a release only, and says to whoever holds it that it is genuine, to anybody else nothing', async () => {
    const { page, errors } = await at(therapist)
    await page.goto(`/staff/clients/${clientId}/completion`)
    await page.getByRole('button', { name: 'Write a letter' }).click()
    await page.getByLabel('Who is told').fill('District Court 4')
    await page.getByLabel('That the client is in care, and since when').check()
    await page.getByLabel('What for').fill('Probation')
    await page.getByRole('button', { name: 'Give the release' }).click()
    await page.getByRole('button', { name: 'Sign and issue' }).click()
    await page.getByText(/Maya Ortega has been in care at Harbor Street since/u).waitFor()
    const code = /[A-Z2-9]{4}(-[A-Z2-9]{4}){3}/u.exec(await page.locator('footer').innerText())?.[0] ?? ''
    await clean(page, 'letter')
    await page.emulateMedia({ media: 'print' })
    await page.getByRole('article').waitFor()
    assert.equal(await page.getByText('Risk not judged yet').isVisible(), false, 'a letter carries nothing of the chart')
    await page.emulateMedia({ media: 'screen' })
    assert.deepEqual(errors, [])
    const [release] = (await therapist.does('release.list', { clientId })).filter((one: { recipient: string }) => one.recipient === 'District Court 4')
    await therapist.does('release.revoke', { id: release.id })
    await assert.rejects(therapist.does('completion.issue-letter', { clientId, releaseId: release.id, kind: 'in-care', language: 'en' }), /release-not-live/u)
    const { page: outside, context } = await clinic.person()
    await outside.goto(`/check#${code}`)
    await outside.getByLabel('Name of the person').fill('Ana Ortega')
    await outside.getByRole('button', { name: 'Check' }).click()
    await outside.getByText('No such letter.').waitFor()
    assert.equal((await outside.content()).includes('District Court'), false)
    await outside.getByLabel('Name of the person').fill('Maya Ortega')
    await outside.getByRole('button', { name: 'Check' }).click()
    await outside.getByText('This letter is genuine.').waitFor()
    assert.equal(new URL(outside.url()).hash, '')
    await clean(outside, 'check')
    await context.close()
    await page.context().close()
  })

  it('keeps waiving from whoever treats, and the end from whoever does neither', async () => {
    const lee = await takeOn(clinic, director, { name: 'Lee Park', email: 'lee@harbor.example', roles: ['front-desk'] })
    const { page: desk } = await at(lee)
    await desk.goto(`/staff/clients/${clientId}/completion`)
    await desk.getByText('Your role does not allow this.').first().waitFor()
    const { page } = await at(therapist)
    await page.goto(`/staff/clients/${clientId}/completion`)
    await page.getByText('What completion asks').waitFor()
    assert.equal(await page.getByRole('button', { name: /^Waive/u }).count(), 0)
    const { page: directing } = await at(director)
    await directing.goto(`/staff/clients/${clientId}/completion`)
    await directing.getByRole('button', { name: /^Waive/u }).first().waitFor()
  })

  it('asks by a link how it goes: once, while it is good; the answer stands in the chart, and the way back is open', async () => {
    const { id } = await therapist.does('completion.start-discharge', { clientId, kind: 'transferred', onDate: today() })
    await therapist.does('completion.save-discharge', { id, kind: 'transferred', onDate: today(), words: { reason: 'Moved', course: 'Came steadily.', issuesLeft: '', medication: '', recommendations: '' } }, 1)
    await therapist.does('completion.sign-discharge', { id }, 2)
    const [call, later] = await therapist.does('continuing-care.follow-ups', { clientId })
    const pathOf = async (followUp: { id: string }): Promise<string> => {
      const { url } = await therapist.does('continuing-care.send-follow-up-link', { id: followUp.id })
      return new URL(String(url)).pathname + new URL(String(url)).hash
    }
    const [path, old] = [await pathOf(call), await pathOf(later)]
    const { page: phone, context } = await clinic.person({ phone: true })
    await phone.goto(path)
    await phone.getByRole('heading', { name: 'How are you?' }).waitFor()
    await clean(phone, 'after-phone')
    assert.equal(await phone.getByRole('button', { name: 'Send' }).isDisabled(), true)
    for (const name of ['Mood', 'Stress', 'Urge to use']) await phone.getByRole('slider', { name }).press('ArrowLeft')
    await phone.getByText('Rather not say', { exact: true }).click()
    await phone.getByText('Soon', { exact: true }).click()
    await phone.getByLabel('I would like a call').check()
    await phone.getByRole('button', { name: 'Send' }).click()
    await phone.getByRole('heading', { name: /Now a few standard questions/u }).waitFor()
    await clean(phone, 'after-measures')
    await phone.getByRole('button', { name: 'Start', exact: true }).click()
    for (let at = 1; at <= 8; at += 1) {
      await phone.getByText(`Question ${at} of 10`).waitFor()
      await phone.getByRole('button', { name: 'Not at all' }).click()
    }
    await phone.getByText('Question 9 of 10').waitFor()
    await phone.getByRole('button', { name: 'Several days' }).click()
    await phone.getByText('You are not alone with this').waitFor()
    await clean(phone, 'after-alarm')
    await phone.getByRole('button', { name: 'I would rather not say' }).click()
    await phone.getByRole('button', { name: 'Send my answers' }).click()
    await phone.getByRole('link', { name: 'My safety plan' }).waitFor()
    await phone.getByRole('link', { name: /Call 988/u }).first().waitFor()
    await clean(phone, 'after-not-alone')
    await phone.getByRole('button', { name: 'Go on' }).click()
    await phone.getByText('We will call you on the next work day.').waitFor()
    const { page: again, context: other } = await clinic.person({ phone: true, language: 'es' })
    other.setDefaultNavigationTimeout(60_000)
    await again.goto(path)
    await again.getByText('Este enlace ya no sirve').waitFor()
    const { page, errors } = await at(therapist)
    await page.goto(`/staff/clients/${clientId}/aftercare`)
    await page.getByText(/Wants a call\./u).waitFor()
    await page.getByRole('link', { name: 'PHQ-9 depression: 1' }).waitFor()
    await page.getByText(/Asked by link, open until/u).waitFor()
    await page.getByRole('button', { name: 'Take back in' }).waitFor()
    await clean(page, 'aftercare')
    assert.deepEqual(errors, [])
    await clinic.travelTo(new Date(Date.parse(clinic.engine.world.now()) + 15 * DAY_MS).toISOString())
    await again.goto(old)
    await again.getByText('Este enlace ya no sirve').waitFor()
    await Promise.all([context.close(), other.close()])
  })

  it('leads from the call list to the person, and back into care takes one press', async () => {
    await director.comesBack()
    const { page, errors } = await at(director)
    await page.goto('/staff/follow-ups')
    await page.getByRole('link', { name: /Maya Ortega/u }).first().click()
    await page.waitForURL('**/aftercare')
    await page.getByRole('button', { name: 'Take back in' }).click()
    await page.waitForURL(`**/clients/${clientId}`)
    await page.goto(`/staff/clients/${clientId}/completion`)
    await page.getByLabel('Stay', { exact: true }).waitFor()
    await clean(page, 'completion-again')
    assert.deepEqual(errors, [])
  })
})
