import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { bindPhone, foundClinic, openBrowserClinic, signedIn, takeOn, type BrowserClinic } from './support.ts'
import { dayOf, on } from './walk.ts'

/** Words that would run if a screen took them for more than words. */
const HOSTILE = '<img src=x data-hostile onerror="hostile=1">'
const SCRIPT = `Words "><script data-hostile>hostile=1</script>${HOSTILE} javascript:hostile=1`
const PIN = '274915'

describe('words that are a script', () => {
  let clinic: BrowserClinic
  let desk: Page
  let phone: Page
  let clientId = ''
  let inquiryId = ''
  const asked: string[] = []
  before(async () => {
    clinic = await openBrowserClinic()
    await clinic.travelTo(on(0, '10:00'))
    const director = await foundClinic(clinic)
    const hand = await takeOn(clinic, director, { name: HOSTILE, email: 'sam@harbor.example', roles: ['therapist', 'intake', 'director'], credential: 'LCSW' })
    const { programs } = await director.does('clinic.show', {})
    const { id: therapistId } = await hand.does('sign-in.who-am-i', {})
    const made = await hand.does('referral.record', {
      givenName: HOSTILE, familyName: `O'${HOSTILE}`, birthDate: '1990-01-02', phone: '212 555 0101', safeContact: SCRIPT, language: 'en', source: 'court', reason: SCRIPT, urgency: 'urgent',
      mayLeaveMessage: true, newPerson: true, preferredTrack: 'evening', callerRelation: 'parent', callerName: HOSTILE,
    })
    clientId = String(made.clientId)
    inquiryId = String(made.id)
    await hand.does('referral.answer', { id: inquiryId, answer: SCRIPT })
    const { id: assessmentId } = await hand.does('assessment.start', { clientId })
    await hand.does('assessment.save-section', { id: assessmentId, section: 'why-now', answers: { 'in-own-words': { value: SCRIPT } } }, 1)
    await hand.does('assessment.add-finding', { assessmentId, kind: 'substance-use', words: SCRIPT })
    await hand.does('assessment.record-diagnosis', { clientId, code: 'F10.20', words: HOSTILE })
    await hand.does('assessment.enter-coverage', { clientId, payer: HOSTILE, memberId: HOSTILE, holder: HOSTILE })
    await hand.does('assessment.admit', { clientId, programId: programs[0].id, track: 'evening', therapistId, admittedOn: dayOf(0) })
    await hand.does('safety.save-plan', { clientId, sections: [{ id: 'warning-signs', skipped: false, lines: [{ words: SCRIPT }] }] }, 0)
    const { id: planId } = await hand.does('plan.start', { clientId })
    const { id: problemId } = await hand.does('plan.add-problem', { planId, words: SCRIPT })
    const { id: goalId } = await hand.does('plan.add-goal', { problemId, words: SCRIPT })
    const { id: objectiveId } = await hand.does('plan.add-objective', { goalId, words: SCRIPT, measuredBy: HOSTILE, baseline: 1, target: 5, targetOn: dayOf(40) })
    await hand.does('plan.add-intervention', { objectiveId, words: SCRIPT, modality: 'group', timesPerWeek: 3, minutes: 90, staffId: therapistId })
    const { version } = await hand.does('plan.show', { clientId })
    await hand.does('plan.sign', { planId }, Number(version))
    const device = await hand.does('client.device-link', { clientId })
    const staff = await clinic.person()
    desk = staff.page
    desk.on('request', request => asked.push(decodeURIComponent(request.url())))
    await signedIn(clinic, staff.context, hand.token())
    phone = (await clinic.person({ phone: true })).page
    await bindPhone(phone, device.url, { pin: PIN, birthDate: '1990-01-02' })
  })
  after(() => clinic.close())

  const inert = async (page: Page, path: string): Promise<void> => {
    await page.goto(path)
    await page.getByText('data-hostile').first().waitFor()
    assert.deepEqual([await page.evaluate('globalThis.hostile'), await page.locator('[data-hostile]').count()], [undefined, 0], path)
    assert.ok(!(await page.title()).includes('hostile'), `${path}: a name in the tab`)
  }

  it('stay words on every screen of the referral, the assessment, the plan and the safety plan', async () => {
    const chart = `/staff/clients/${clientId}`
    for (const path of ['/staff/referrals', `/staff/referrals/${inquiryId}`, chart, `${chart}/assessment`, `${chart}/assessment/summary`, `${chart}/plan`, `${chart}/thread`, `${chart}/safety/print`, '/staff/plans', '/staff/levels-of-care']) await inert(desk, path)
    await desk.goto('/staff/referrals/new')
    await desk.getByRole('textbox', { name: 'First name' }).fill(HOSTILE)
    await desk.getByRole('textbox', { name: 'Last name' }).fill(`O'${HOSTILE}`)
    await desk.getByText(`${HOSTILE} O'${HOSTILE}`).first().waitFor()
    assert.deepEqual([await desk.evaluate('globalThis.hostile'), await desk.locator('[data-hostile]').count()], [undefined, 0])
    assert.ok(asked.length > 50)
    assert.deepEqual(asked.filter(url => url.includes('hostile') || url.includes('?')), [], 'words in an address')
  })

  it('stay words on the phone', async () => {
    for (const path of ['/my/plan', '/my/safety-plan']) await inert(phone, path)
  })

  it('stay words on paper', async () => {
    await desk.goto(`/staff/clients/${clientId}/assessment/summary`)
    await desk.emulateMedia({ media: 'print' })
    await desk.getByText('data-hostile').filter({ visible: true }).first().waitFor()
    assert.equal(await desk.getByRole('navigation').filter({ visible: true }).count(), 0, 'the menu on paper')
    await desk.emulateMedia({ media: 'screen' })
    for (const [name, body] of [['plan.paper', { clientId, copy: 'record', print: 'normal' }], ['plan.paper', { clientId, copy: 'client', print: 'large' }]] as const) {
      const answer = await desk.request.post(`/api/${name}`, { data: body, headers: { 'idempotency-key': crypto.randomUUID() } })
      const paper = (await answer.body()).toString('latin1')
      assert.deepEqual([answer.status(), answer.headers()['content-type'], paper.slice(0, 5)], [200, 'application/pdf', '%PDF-'])
      assert.doesNotMatch(paper, /\/(?:JavaScript|JS|OpenAction|Launch|URI)\b/u)
    }
  })

  it('would not run even where a screen let them in: the browser is told to run nothing but our own files', async () => {
    await desk.goto('/staff/referrals')
    const blocked = await desk.evaluate(`new Promise(done => {
      addEventListener('securitypolicyviolation', event => { if (event.blockedURI === 'inline') done(event.effectiveDirective) })
      document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(HOSTILE)})
      setTimeout(() => done('nothing was blocked'), 3000)
    })`)
    assert.deepEqual([blocked, await desk.evaluate('globalThis.hostile')], ['script-src-attr', undefined])
  })
})
