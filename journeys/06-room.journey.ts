import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import type { Locator, Page } from 'playwright-core'
import { axe, bindPhone, consoleErrors, foundClinic, openBrowserClinic, PHONE, signedIn, takeOn, type BrowserClinic, type StaffHand } from './support.ts'
import { button, dayOf, link, on } from './walk.ts'

const TWELVE = ['Maya', 'Benito', 'Carla', 'Dmitri', 'Elena', 'Farid', 'Gwen', 'Hakim', 'Ines', 'Jorge', 'Keisha', 'Lorenzo'] as const

/** About twenty words each, no two alike. */
const OWN_WORDS = [
  'Spoke about her brother and the money he owes her, cried, then laughed with the others about the same old story.',
  'Quiet at first, then told the group he slept four hours and asked how others get through the first night shift.',
  'Described an argument at the warehouse, how she counted to ten, walked away and called her sister instead of the bar.',
  'Disagreed with the homework and said why; tried the breathing anyway and noticed his hands were warm for once.',
  'Named the bus stop by the liquor store as her first trigger and drew another way home on the board.',
  'Came from court straight to group, shaky, stayed to the end and thanked two people by looking at them.',
  'Brought photos of the garden he has begun, proud of the tomatoes, offered some to whoever has a kitchen.',
  'Practised saying no with a partner three times, the last one out loud, and everybody clapped at that.',
  'Thirty days today: did not want applause, got some, and said the number scares her more than it helps.',
  'Worried about a daughter starting school; wrote a list of three calls and made the first one in the break.',
  'Listened with closed eyes, said two words that made everybody think, and agreed to say more on Thursday.',
  'Told how payday used to go, and what the envelope with the rent in it does for him now each month.',
] as const

describe('an evening in the room', () => {
  let clinic: BrowserClinic
  let database: pg.Client
  let director: StaffHand
  let sam: StaffHand
  let kim: StaffHand
  let room: Page
  const errors: string[][] = []
  const ids: string[] = []
  let sessionId = ''
  let taps = 0
  const tap = async (what: Locator): Promise<void> => { taps += 1; await what.click() }
  const tile = (name: string): Locator => room.getByRole('listitem').filter({ hasText: name }).getByRole('button')
  const look = async (page: Page, name: string): Promise<void> => {
    const folder = process.env['EVENKEEL_LOOK']
    if (folder === undefined) return
    mkdirSync(folder, { recursive: true })
    await page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled' })
  }
  const calm = async (page: Page): Promise<void> => {
    assert.deepEqual(await axe(page), [], page.url())
    assert.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), `${page.url()} scrolls sideways`)
  }
  const desk = async (hand: StaffHand): Promise<Page> => {
    const { page, context } = await clinic.person()
    errors.push(consoleErrors(page))
    await signedIn(clinic, context, hand.token())
    return page
  }

  before(async () => {
    clinic = await openBrowserClinic()
    await clinic.travelTo(on(0, '17:20'))
    database = new pg.Client(clinic.ownerUrl)
    await database.connect()
    director = await foundClinic(clinic)
    sam = await takeOn(clinic, director, { name: 'Sam Okafor', email: 'sam@harbor.example', roles: ['therapist', 'facilitator'], credential: 'LCSW' })
    kim = await takeOn(clinic, director, { name: 'Kim Duarte', email: 'kim@harbor.example', roles: ['front-desk'] })
    const { programs } = await director.does('clinic.show', {})
    const samId = (await sam.does('sign-in.who-am-i', {})).id
    const group = async (topic: string, weekday: number, starts: string): Promise<string> => (await director.does('schedule.open-group', { programId: programs[0].id, from: dayOf(0),
      details: { topic, track: 'evening', phases: ['intensive'], weekday, starts, minutes: 90, breakMinutes: 0, seats: 14, facilitatorIds: [samId] } })).id
    const tonight = await group('Coping skills', 1, '17:30')
    const [{ programId, version, ...policy }] = await director.does('session.attendance-policies', {})
    await director.does('session.set-attendance-policy', { programId, policy: { ...policy, steps: [{ kind: 'warning', misses: 1, days: 14 }] } }, version)
    await group('Morning skills', 3, '09:00')
    for (const givenName of TWELVE) {
      const { id: clientId } = await director.does('client.record', { givenName, familyName: `${givenName}son`, birthDate: '1990-04-05' })
      ids.push(clientId)
      await director.does('assessment.admit', { clientId, programId: programs[0].id, track: 'evening', therapistId: samId, admittedOn: dayOf(0) })
      await director.does('schedule.place-in-group', { clientId, groupId: tonight, from: dayOf(0) })
    }
    sessionId = (await sam.does('session.mine', {})).find(({ topic, startsAt }: { topic: string, startsAt: string }) => topic === 'Coping skills' && startsAt.startsWith(on(0, '17:30').slice(0, 10))).id
    room = await desk(sam)
    for (const context of clinic.browser.contexts()) context.setDefaultTimeout(60_000)
  })
  after(async () => {
    await database.end()
    await clinic.close()
  })

  it('lets somebody arrive at a kiosk with four digits and no name, and nothing stays for the next', async () => {
    const front = await desk(kim)
    await front.goto('/staff/kiosks')
    await button(front, 'Set up a kiosk').click()
    await front.getByRole('textbox', { name: /What you call it/ }).fill('Tablet by the door')
    await button(front, 'Make a code').click()
    const code = (await front.getByRole('dialog').getByText(/^\d{4} \d{4}$/).innerText()).replace(' ', '')
    const { code: own } = await kim.does('kiosk.arrival-code', { clientId: ids[0] })
    const { page: tablet } = await clinic.person({ phone: true })
    errors.push(consoleErrors(tablet))
    await tablet.goto('/kiosk')
    await tablet.getByRole('textbox', { name: 'Set-up code' }).fill(code)
    await calm(tablet)
    await button(tablet, 'Make it a kiosk').click()
    await tablet.getByRole('heading', { name: 'Welcome' }).waitFor()
    await calm(tablet)
    await look(tablet, 'kiosk-phone')
    for (const digit of '0000') await button(tablet, digit).click()
    await tablet.getByText('That code does not fit', { exact: false }).waitFor()
    for (const digit of own) await button(tablet, digit).click()
    await tablet.getByRole('heading', { name: 'You are here' }).waitFor()
    await calm(tablet)
    await look(tablet, 'kiosk-here-phone')
    assert.doesNotMatch(await tablet.locator('body').innerText(), /Maya|Coping|group/iu)
    await button(tablet, 'I am done').click()
    await tablet.getByRole('heading', { name: 'Welcome' }).waitFor()
    assert.equal(await tablet.evaluate(`fetch('/api/session.my-hours', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }).then(answer => answer.status)`), 401)
  })

  it('marks an arriving client at the desk in one press, with initials only in the lobby view', async () => {
    const front = await desk(kim)
    await front.goto('/staff/front-desk')
    await calm(front)
    await look(front, 'front-desk')
    await button(front, 'Lobby view').click()
    await calm(front)
    await look(front, 'front-desk-lobby')
    assert.doesNotMatch(await front.getByRole('main').innerText(), /Benito|Coping/u)
    taps = 0
    await tap(button(front, 'BB: Here'))
    await front.getByText('BB is here').waitFor()
    assert.ok(taps <= 3)
    await button(front, 'Undo').click()
    await button(front, 'BB: Here').waitFor()
  })

  it('takes attendance of twelve with two exceptions in at most six taps', async () => {
    await room.goto(`/staff/sessions/${sessionId}`)
    await tile('Maya M.').waitFor()
    taps = 0
    await tap(button(room, /^The other \d+ are here|^Everyone/))
    await room.getByText('Everybody is marked').first().waitFor()
    await tap(tile('Carla C.'))
    await tap(room.getByRole('dialog').getByRole('button', { name: '10 min', exact: true }).first())
    await tap(tile('Dmitri D.'))
    await tap(room.getByRole('dialog').getByRole('button', { name: 'Work or school', exact: true }))
    await tile('Dmitri D.').getByText('Excused').waitFor()
    await tile('Carla C.').getByText('Late').waitFor()
    assert.ok(taps <= 6, `${taps} taps`)
    await calm(room)
    await look(room, 'room')
    await room.setViewportSize(PHONE)
    await look(room, 'room-phone')
    await calm(room)
    await room.setViewportSize({ width: 1366, height: 768 })
  })

  it('books a make-up for the missed session in at most four clicks from the roster', async () => {
    taps = 0
    await tap(tile('Dmitri D.'))
    await look(room, 'person-sheet')
    await tap(room.getByRole('dialog').getByRole('button', { name: /^Book a make-up: Morning skills/ }).first())
    await room.getByText('A make-up for Coping skills is booked').waitFor()
    assert.ok(taps <= 4)
    const [week] = await sam.does('session.week-ledger', { clientId: ids[3] })
    assert.equal(week.ledger.missed.length, 0)
    await room.keyboard.press('Escape')
  })

  it('keeps what an offline tablet and the front desk say differently, and a human decides three hours later', async () => {
    await room.context().setOffline(true)
    await tap(tile('Elena E.'))
    await room.getByRole('dialog').getByRole('button', { name: 'Away, no word', exact: true }).click()
    await tile('Elena E.').getByText('Away, no word').waitFor()
    const arrivedAt = on(0, '17:44')
    await database.query('update sign_in set seen_at = now() + interval \'10 years\' where kind = $1', ['staff'])
    await kim.does('session.mark-attendance', { sessionId, marks: [{ clientId: ids[4], status: 'late', arrivedAt, seen: 1 }] })
    await clinic.travelTo(on(0, '20:45'))
    await room.context().setOffline(false)
    await room.evaluate(`window.dispatchEvent(new Event('online'))`)
    await tile('Elena E.').getByText('Marked twice').waitFor({ timeout: 30_000 })
    await tile('Elena E.').click()
    await look(room, 'marked-twice')
    await room.getByRole('dialog').getByRole('button', { name: 'This one', exact: true }).first().click()
    await tile('Elena E.').getByText('Marked twice').waitFor({ state: 'detached' })
    const { rows } = await database.query('select minutes from attendance where session_id = $1 and client_id = $2', [sessionId, ids[4]])
    assert.equal(rows.length, 1)
  })

  it('signs the notes of everybody who was there, each in their own words, with one proof', async () => {
    await sam.comesBack()
    await signedIn(clinic, room.context(), sam.token())
    await database.query('update sign_in set proven_at = proven_at - interval \'10 minutes\' where ended_at is null')
    await room.goto(`/staff/sessions/${sessionId}/notes`)
    await room.getByRole('textbox', { name: 'What was done', exact: true }).fill('Taught urge surfing, practised in pairs, spoke about it.')
    const shared = room.getByRole('textbox', { name: 'Climate of the group', exact: true })
    await shared.fill('Warm. Benito helped.')
    await room.getByText('Names somebody of the group: Benito').waitFor()
    await look(room, 'notes-names')
    await shared.fill('Warm, attentive.')
    const parts = room.getByRole('region').filter({ has: room.getByRole('group', { name: /^Took part/ }) })
    const count = await parts.count()
    assert.ok(count >= 10, `${count} parts`)
    for (let at = 0; at < count; at += 1) {
      taps = 0
      const part = parts.nth(at)
      await tap(part.getByText('3 Took part actively'))
      await tap(part.getByRole('textbox', { name: /responded$/ }))
      await room.keyboard.type(OWN_WORDS[at] ?? '')
      assert.ok(taps <= 3)
    }
    await calm(room)
    await look(room, 'notes')
    await room.getByText('Saved', { exact: true }).last().waitFor()
    await room.getByRole('status').filter({ hasText: 'Saving' }).first().waitFor({ state: 'detached' })
    await link(room, 'Review and sign').last().click()
    await room.getByText('In their own words').first().waitFor()
    await calm(room)
    await look(room, 'review')
    await button(room, new RegExp(`^Sign ${count} notes`)).click()
    const proof = room.getByRole('dialog')
    await proof.getByLabel('Password', { exact: true }).fill(sam.password)
    await proof.getByRole('textbox', { name: 'Code of your app' }).fill(sam.recoveryCodes[0] ?? '')
    await proof.getByRole('button', { name: 'It is me', exact: true }).click()
    await room.getByText(`${count} notes are signed`).waitFor()
    const { rows } = await database.query('select count(*)::int as signed from note where session_id = $1 and signed_at is not null', [sessionId])
    assert.equal(rows[0]?.signed, count)
  })

  it('answers absences with a letter in plain words, which the client reads, declines with a reason, and signs after all', async () => {
    await room.goto('/staff/hours')
    await room.getByText('Dmitri Dmitrison').first().click()
    await button(room, 'Write the letter').click()
    const letter = room.getByRole('dialog', { name: 'Letter about absences' })
    await letter.getByRole('textbox', { name: 'The letter' }).fill('We missed you, Dmitri.\nTell us what gets in the way.')
    await calm(room)
    await letter.getByRole('button', { name: 'Sign and give it', exact: true }).click()
    const state = room.getByRole('article', { name: 'Letter about absences' })
    await state.getByText('Waits for the client', { exact: true }).waitFor()
    await sam.does('schedule.say-what-to-bring', { sessionId: (await sam.does('session.mine', { daysAhead: 14 })).find((one: { topic: string, startsAt: string }) => one.topic === 'Morning skills' && one.startsAt > on(0, '21:00')).id, every: true, bring: { en: 'A pen', es: '' } })
    const { page, context } = await clinic.person({ phone: true, language: 'es' })
    errors.push(consoleErrors(page))
    await bindPhone(page, (await sam.does('client.device-link', { clientId: ids[3] })).url, { pin: '274915', birthDate: '1990-04-05' })
    await page.goto('/my/')
    await page.getByText('A pen').waitFor()
    await page.getByRole('link', { name: /^Una carta para ti/ }).click()
    await page.getByText('We missed you, Dmitri.').waitFor()
    await calm(page)
    await look(page, 'letter')
    await button(page, 'No firmo').click()
    await page.getByRole('textbox', { name: 'Dinos por qué' }).fill('Me cambiaron el turno.')
    await button(page, 'Enviar').click()
    await page.getByText('Me cambiaron el turno.').waitFor()
    await room.reload()
    await room.getByText('Dmitri Dmitrison').first().click()
    await state.getByText('Not signed: Me cambiaron el turno.').waitFor()
    await button(page, 'Estoy de acuerdo y firmo').click()
    await page.getByText('Firmaste esto el').waitFor()
    await room.goto(`/staff/clients/${ids[3] ?? ''}/notes`)
    await state.getByText('Signed', { exact: true }).waitFor()
    await calm(room)
    await context.close()
  })

  it('left nothing in the console of anybody', () => {
    assert.deepEqual(errors.flat().filter(said => !said.includes('ERR_INTERNET_DISCONNECTED')), [])
  })
})
