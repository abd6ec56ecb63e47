import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { axe, bindPhone, foundClinic, openBrowserClinic, signedIn, takeOn, type BrowserClinic, type StaffHand } from './support.ts'
import { dayOf, on } from './walk.ts'

const PIN = '274915'

describe('a session by video', () => {
  let clinic: BrowserClinic
  let director: StaffHand
  let sam: StaffHand
  let sessionId = ''
  let phone: Page
  let room: Page
  const calm = async (page: Page): Promise<void> => {
    assert.deepEqual(await axe(page), [], page.url())
    assert.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), `${page.url()} scrolls sideways`)
  }
  const look = async (page: Page, name: string): Promise<void> => {
    const folder = process.env['EVENKEEL_LOOK']
    if (folder === undefined) return
    mkdirSync(folder, { recursive: true })
    await page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled' })
  }
  const staff = async (hand: StaffHand, path: string): Promise<Page> => {
    const { page, context } = await clinic.person()
    await signedIn(clinic, context, hand.token())
    await page.goto(path)
    return page
  }

  before(async () => {
    clinic = await openBrowserClinic()
    await clinic.travelTo(on(0, '09:20'))
    director = await foundClinic(clinic)
    sam = await takeOn(clinic, director, { name: 'Sam Okafor', email: 'sam@harbor.example', roles: ['therapist', 'facilitator'], credential: 'LCSW' })
    const { programs } = await director.does('clinic.show', {})
    const samId = (await sam.does('sign-in.who-am-i', {})).id
    const { id: clientId } = await director.does('client.record', { givenName: 'Luis', familyName: 'Prado', birthDate: '1992-05-04' })
    await director.does('assessment.admit', { clientId, programId: programs[0].id, track: 'evening', therapistId: samId, admittedOn: dayOf(0) })
    sessionId = (await director.does('schedule.plan-session', { kind: 'individual', clientId, day: dayOf(0), starts: '09:24', minutes: 50, staffIds: [samId], remote: true })).id
    const { url } = await director.does('client.device-link', { clientId })
    phone = (await clinic.person({ phone: true })).page
    await bindPhone(phone, url, { pin: PIN, birthDate: '1992-05-04' })
    for (const context of clinic.browser.contexts()) context.setDefaultTimeout(60_000)
  })
  after(() => clinic.close())

  it('is held on the server the director named', async () => {
    const page = await staff(director, '/staff/meeting-provider')
    await page.getByLabel('Name of the meeting server').fill('Harbor Meet')
    await page.getByLabel('Pattern of its links').fill('https://meet.harbor.example/{room}')
    await calm(page)
    await look(page, 'provider')
    await page.getByRole('button', { name: 'Use this from now on' }).click()
    await page.getByRole('heading', { name: 'Harbor Meet' }).waitFor()
  })

  it('lets the client in from the phone, once they said where they are', async () => {
    await phone.goto('/my/')
    await phone.getByRole('button', { name: 'Come in', exact: true }).click()
    await phone.getByLabel('Where I am').fill('At home, 41 Harbor Street')
    await phone.getByLabel('Who can we call for you?').fill('Marta')
    await phone.getByLabel('Their phone number').fill('555 0142')
    await calm(phone)
    await look(phone, 'join')
    await phone.getByRole('button', { name: 'I am here, let me in' }).click()
    const way = phone.getByRole('link', { name: 'Open the session' })
    await way.waitFor()
    assert.match(await way.getAttribute('href') ?? '', /^https:\/\/meet\.harbor\.example\/[0-9a-f]{32}$/u)
    await calm(phone)
    await look(phone, 'in')
    assert.doesNotMatch(phone.url(), /meet|harbor\.example/u)
  })

  it('shows the room who came, from where, and proposes the time, which a human accepts', async () => {
    room = await staff(sam, `/staff/sessions/${sessionId}`)
    await room.getByText('At: At home, 41 Harbor Street').waitFor()
    await room.getByRole('link', { name: '555 0142' }).waitFor()
    await clinic.travelTo(on(0, '09:29'))
    await phone.getByRole('button', { name: 'I have left' }).click()
    await phone.getByRole('button', { name: 'Come in again' }).waitFor()
    await room.reload()
    await calm(room)
    await look(room, 'afar')
    await room.getByRole('button', { name: /^Accept 5 min/u }).click()
    await room.getByText('Accepted', { exact: true }).waitFor()
    await room.getByText('5 min', { exact: true }).first().waitFor()
    const [line] = (await sam.does('session.roster', { sessionId })).lines
    assert.deepEqual([line.mark.status, line.mark.minutes], ['remote', 5])
  })
})
