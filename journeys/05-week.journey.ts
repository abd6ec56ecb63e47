import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { bindPhone, consoleErrors, foundClinic, openBrowserClinic, signedIn, takeOn, type BrowserClinic, type StaffHand } from './support.ts'
import { button, clean, dayOf, on } from './walk.ts'

const PIN = '274915'

/** Counts what a hand does: each press of a button counts as one. */
const presses = (page: Page): Promise<unknown> => page.evaluate(`{
  globalThis.presses = 0
  addEventListener('click', event => { if (event.detail > 0 || event.isTrusted) globalThis.presses += 1 }, true)
}`)
const pressed = (page: Page): Promise<unknown> => page.evaluate('globalThis.presses')

describe('the week', () => {
  let clinic: BrowserClinic
  let director: StaffHand
  let desk: Page
  let programId = ''
  let therapistId = ''
  const errors: string[][] = []
  const clients: Record<string, string> = {}

  before(async () => {
    clinic = await openBrowserClinic()
    await clinic.travelTo(on(0, '08:00'))
    director = await foundClinic(clinic)
    const therapist = await takeOn(clinic, director, { name: 'Sam Okafor', email: 'sam@harbor.example', roles: ['therapist', 'facilitator'], credential: 'LCSW' })
    therapistId = String((await therapist.does('sign-in.who-am-i', {})).id)
    programId = String((await director.does('clinic.show', {})).programs[0].id)
    await director.does('schedule.open-template-groups', { programId })
    for (const [givenName, familyName] of [['Maya', 'Reyes'], ['Luis', 'Prado']] as const) {
      const { id } = await director.does('client.record', { givenName, familyName, birthDate: '1992-05-04', language: 'en' })
      await director.does('assessment.admit', { clientId: id, programId, track: 'evening', therapistId, admittedOn: dayOf(0) })
      clients[givenName] = String(id)
    }
    const { page, context } = await clinic.person()
    errors.push(consoleErrors(page))
    await signedIn(clinic, context, director.token())
    desk = page
  })
  after(() => clinic.close())

  it('fits a new client around a shift in under a minute', async () => {
    await desk.goto(`/staff/clients/${clients['Maya']}/schedule`)
    const began = Date.now()
    await desk.getByLabel('Add in your own words').fill('Mon-Fri 6-14, every second Saturday 8-12')
    await button(desk, 'Read').click()
    await button(desk, 'Add these 2').click()
    await button(desk, 'Find the best week').click()
    await desk.getByRole('button', { name: /^Accept this week: Best week/ }).waitFor()
    await clean(desk)
    await desk.getByRole('button', { name: /^Accept this week: Best week/ }).click()
    await desk.getByText('The week is set.').waitFor()
    const seconds = (Date.now() - began) / 1000
    assert.ok(seconds < 60, `${seconds} s`)
    const { plannedMinutes } = await director.does('schedule.my-week', { clientId: clients['Maya'], week: dayOf(7) })
    assert.ok(Number(plannedMinutes) >= 540)
  })

  it('is rearranged with the keyboard alone: a group moves from next week on', async () => {
    await desk.goto('/staff/week')
    await desk.getByRole('heading', { name: 'Week', exact: true }).waitFor()
    const focused = (): Promise<unknown> => desk.evaluate(`document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent`)
    const tabTo = async (wanted: RegExp): Promise<void> => {
      for (let n = 0; n < 80 && !wanted.test(String(await focused())); n += 1) await desk.keyboard.press('Tab')
      assert.match(String(await focused()), wanted)
    }
    await tabTo(/^Next week$/)
    await desk.keyboard.press('Enter')
    await desk.getByText(new RegExp(`Mon, .*`)).first().waitFor()
    await tabTo(/^Coping skills/)
    const before = await director.does('schedule.week', { week: dayOf(14) })
    await desk.keyboard.press('m')
    await desk.getByRole('status').filter({ hasText: 'Arrows move it' }).waitFor()
    await desk.keyboard.press('ArrowRight')
    await desk.keyboard.press('Enter')
    const sheet = desk.getByRole('dialog')
    await sheet.getByText('What changes').waitFor()
    await clean(desk)
    for (let n = 0; n < 6 && !/Only this one/.test(String(await desk.evaluate('document.activeElement.labels?.[0]?.textContent ?? null'))); n += 1) await desk.keyboard.press('Tab')
    await desk.keyboard.press('ArrowDown')
    await desk.keyboard.press('Enter')
    await sheet.waitFor({ state: 'hidden' })
    const coping = (week: { sessions: { topic: string, startsAt: string }[] }): string[] => week.sessions.filter(({ topic }) => topic === 'Coping skills').map(({ startsAt }) => startsAt.slice(0, 10))
    const after = await director.does('schedule.week', { week: dayOf(14) })
    assert.notDeepEqual(coping(after), coping(before))
    assert.equal(coping(after).length, coping(before).length)
    assert.deepEqual(coping(await director.does('schedule.week', { week: dayOf(0) })).length, coping(before).length)
  })

  it('gives a client another time of the same week in four presses on the phone', async () => {
    const clientId = clients['Luis']
    const { proposals: [best] } = await director.does('schedule.propose-weeks', { clientId, from: dayOf(0) })
    const groupIds = best.items.flatMap(({ groupId }: { groupId: string | null }) => groupId ?? [])
    await director.does('schedule.accept-placement', { clientId, from: dayOf(0), groupIds })
    const { url } = await director.does('client.device-link', { clientId })
    const { page, context } = await clinic.person({ phone: true })
    errors.push(consoleErrors(page))
    await bindPhone(page, url, { pin: PIN, birthDate: '1992-05-04' })
    await page.goto('/my/week')
    await page.getByRole('heading', { name: 'My week' }).waitFor()
    await clean(page)
    await presses(page)
    await page.getByRole('region', { name: 'My week' }).getByRole('button').filter({ hasText: /Coping|Relapse|Process|Feelings|Mindful|Planning/ }).first().click()
    await button(page, 'I cannot come').click()
    await page.getByRole('dialog').getByText('Come at another time this week?').waitFor()
    await clean(page)
    const other = page.getByRole('dialog').getByRole('button', { name: /^Book:/ }).first()
    await other.click()
    await page.getByText('It is booked.').waitFor()
    assert.ok(Number(await pressed(page)) <= 4, `${await pressed(page)} presses`)
    await context.close()
  })

  it('left no error in any console', () => assert.deepEqual(errors.flat(), []))
})
