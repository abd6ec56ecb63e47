import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import type { Page } from 'playwright-core'
import { programTemplates } from '../src/people/clinic/templates.ts'
import { axe, foundClinic, openBrowserClinic, signedIn, takeOn, type BrowserClinic, type StaffHand } from './support.ts'
import { dayOf, on } from './walk.ts'

const LONG = `${'Contó cómo pasó la tarde más difícil, sin ir a la tienda. '.repeat(90).slice(0, 4992)}señal 🌊`

describe('when it does not go well', () => {
  let clinic: BrowserClinic
  let director: StaffHand
  let therapist: StaffHand
  const desk = async (hand: StaffHand): Promise<Page> => {
    const { page, context } = await clinic.person()
    await signedIn(clinic, context, hand.token())
    return page
  }
  const admitted = async (givenName: string): Promise<string> => {
    const { id } = await director.does('client.record', { givenName, familyName: 'Reyes', birthDate: '1991-07-24', language: 'en' })
    const [program] = (await director.does('clinic.show', {})).programs
    const sam = (await director.does('staff.list', {})).find((one: { name: string }) => one.name === 'Sam Okafor')
    await director.does('assessment.admit', { clientId: id, programId: program.id, track: 'evening', therapistId: sam.id, admittedOn: dayOf(0) })
    return String(id)
  }
  const called = async (givenName: string): Promise<string> => {
    const { id } = await director.does('referral.record', {
      givenName, familyName: 'Lopez', birthDate: '1988-02-11', phone: '212-555-0199', mayLeaveMessage: true, callerRelation: 'self', source: 'self',
      reason: 'Drinks alone', urgency: 'standard', newPerson: true,
    })
    return `/staff/referrals/${id}`
  }
  const expected = async (clientId: string, starts = '11:00'): Promise<string> => {
    const sam = (await director.does('staff.list', {})).find((one: { name: string }) => one.name === 'Sam Okafor')
    const { id } = await director.does('schedule.plan-session', { kind: 'individual', clientId, day: dayOf(0), starts, minutes: 60, staffIds: [sam.id] })
    return String(id)
  }
  /** The therapist's page with the notes of a session in which everybody is. */
  const atTheNotes = async (sessionId: string): Promise<Page> => {
    const page = await desk(therapist)
    await page.goto(`/staff/sessions/${sessionId}`)
    await page.getByRole('button', { name: 'Everyone is here' }).click()
    await page.getByText('60 min', { exact: true }).waitFor()
    await page.getByRole('link', { name: 'Notes', exact: true }).last().click()
    return page
  }
  const smallGroups = async (): Promise<void> => {
    const [program] = (await director.does('clinic.show', {})).programs
    for (const group of programTemplates[0]?.definition.groups.filter(({ track }) => track === 'evening') ?? []) {
      await director.does('schedule.open-group', { programId: program.id, details: { ...group, seats: 1 } })
    }
  }

  before(async () => {
    clinic = await openBrowserClinic()
    await clinic.travelTo(on(0, '10:00'))
    director = await foundClinic(clinic)
    therapist = await takeOn(clinic, director, { name: 'Sam Okafor', email: 'sam@harbor.example', roles: ['therapist', 'facilitator'], credential: 'LCSW' })
  })
  after(() => clinic.close())

  it('tells the director of an empty clinic what to do first, and keeps the outcomes from everybody else', async () => {
    const page = await desk(director)
    await page.goto('/staff/clinic')
    await page.getByText('The clinic has nobody in care yet').waitFor()
    await page.getByRole('link', { name: 'Open groups' }).waitFor()
    assert.deepEqual(await axe(page), [])
    await page.goto('/staff/outcomes')
    await page.getByText('No stays yet').waitFor()
    assert.equal(await page.getByRole('button', { name: 'TEDS file' }).count(), 0)
    assert.deepEqual(await axe(page), [])
    const other = await desk(therapist)
    await other.goto('/staff/outcomes')
    await other.getByText('Your role does not allow this.').first().waitFor()
  })

  it('says so to the front desk at the notes of a chart, and shows none of their words', async () => {
    const lee = await takeOn(clinic, director, { name: 'Lee Park', email: 'lee@harbor.example', roles: ['front-desk'] })
    const page = await desk(lee)
    await page.goto(`/staff/clients/${await admitted('Maya')}/notes`)
    await page.getByText('Your role does not allow this.').first().waitFor()
    assert.equal(await page.getByRole('table').count(), 0)
    assert.deepEqual(await axe(page), [])
  })

  it('says that an address leads nowhere, on a page with a way back, and to a program as a problem document', async () => {
    const { page } = await clinic.person()
    const answer = await page.goto('/stafff/clients')
    assert.equal(answer?.status(), 404)
    await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor()
    assert.deepEqual(await axe(page), [])
    const asked = await page.context().request.get('/stafff/clients', { headers: { accept: 'application/json' } })
    assert.equal((await asked.json()).code, 'platform.not-found')
    await page.getByRole('link', { name: 'Back to the start' }).click()
    await page.getByRole('heading', { name: 'Welcome' }).waitFor()
  })

  it('keeps the chart of somebody else closed to a phone', async () => {
    const [maya, ana] = [await admitted('Maya'), await admitted('Ana')]
    const { url } = await director.does('client.device-link', { clientId: maya })
    const { page } = await clinic.person({ phone: true })
    await page.goto(String(url))
    await page.getByLabel('Your birth date').fill('1991-07-24')
    await page.getByLabel('Choose a PIN').fill('274915')
    await page.getByLabel('The same PIN again').fill('274915')
    await page.getByRole('button', { name: 'Open Keel' }).click()
    await page.waitForURL('**/my/**')
    for (const [name, clientId, status] of [['plan.show', ana, 404], ['safety.plan', ana, 404], ['plan.show', maya, 200]] as const) {
      const answer = await page.context().request.post(`/api/${name}`, { data: { clientId }, headers: { origin: new URL(page.url()).origin } })
      assert.equal(answer.status(), status, `${name} answered ${answer.status()}`)
      assert.equal((await answer.text()).includes('Ana'), false)
    }
    await page.goto(`/staff/clients/${ana}`)
    assert.equal(await page.getByText('Ana').count(), 0)
  })

  it('shows the safety plan and today\'s roster while the history cannot be written, and nothing else of a chart', async () => {
    const clientId = await admitted('Hana')
    await director.does('safety.save-plan', { clientId, sections: [{ id: 'on-my-own', skipped: false, lines: [{ words: 'Walk to the pier' }] }] }, 0)
    const sessionId = await expected(clientId, '16:00')
    const page = await desk(therapist)
    const owner = new pg.Client({ connectionString: clinic.ownerUrl })
    await owner.connect()
    await owner.query(`create function closed() returns trigger language plpgsql as $$ begin raise exception 'closed' using errcode = '53100'; end $$;
      create trigger closed before insert on audit for each row execute function closed()`)
    try {
      await page.goto(`/staff/clients/${clientId}/plan`)
      await page.getByText(/cannot be written into the history right now/).first().waitFor()
      await page.goto(`/staff/clients/${clientId}/safety`)
      assert.equal(await page.getByRole('textbox').and(page.locator('[value="Walk to the pier"]')).inputValue(), 'Walk to the pier')
      await page.getByText(/cannot be written into the history right now/).first().waitFor()
      assert.deepEqual(await axe(page), [])
      await page.goto(`/staff/sessions/${sessionId}`)
      await page.getByText('Hana').first().waitFor()
      await page.getByRole('button', { name: 'Everyone is here' }).click()
      await page.getByText(/cannot be written into the history right now/).first().waitFor()
    } finally {
      await owner.query('drop function closed() cascade')
    }
    assert.ok(await clinic.engine.spool?.writeDown(clinic.engine.pool))
    const { rows } = await owner.query(`select distinct action from audit where reason = 'platform.history-closed' order by action`)
    assert.deepEqual(rows.map(({ action }) => action), ['client.details', 'safety.plan', 'session.roster'])
    assert.equal((await owner.query('select from attendance where session_id = $1', [sessionId])).rowCount, 0)
    await owner.end()
  })

  it('offers the next times to whoever comes second for a time', async () => {
    const [one, other] = [await desk(director), await desk(therapist)]
    await one.goto(await called('Bea'))
    await other.goto(await called('Cleo'))
    for (const page of [one, other]) await page.getByRole('listitem').getByRole('button', { name: /Sam Okafor/ }).first().click()
    await one.getByRole('button', { name: /^Book / }).click()
    await one.getByText('Booked', { exact: true }).waitFor()
    await other.getByRole('button', { name: /^Book / }).click()
    await other.getByRole('alert').getByText('This time was taken a moment ago.').waitFor()
    assert.deepEqual(await axe(other), [])
    await other.getByRole('listitem').getByRole('button', { name: /Sam Okafor/ }).first().click()
    await other.getByRole('button', { name: /^Book / }).click()
    await other.getByText('Booked', { exact: true }).waitFor()
  })

  it('gives the last seat once, and says so to the other', async () => {
    await smallGroups()
    const pages: Page[] = []
    for (const [hand, name] of [[director, 'Dora'], [therapist, 'Eva']] as const) {
      const page = await desk(hand)
      await page.goto(`/staff/clients/${await admitted(name)}/schedule`)
      await page.getByRole('button', { name: 'Find the best week' }).click()
      await page.getByRole('button', { name: 'Accept this week: Best week' }).waitFor()
      pages.push(page)
    }
    const [one, other] = pages
    await one?.getByRole('button', { name: 'Accept this week: Best week' }).click()
    await one?.getByText('The week is set.').waitFor()
    await other?.getByRole('button', { name: 'Accept this week: Best week' }).click()
    await other?.getByText(/has just been taken/).first().waitFor()
  })

  it('keeps 5,000 characters and a wave while the line is cut in the middle of a note', async () => {
    const clientId = await admitted('Fina')
    const sessionId = await expected(clientId)
    await clinic.travelTo(on(0, '11:10'))
    await therapist.comesBack()
    const page = await atTheNotes(sessionId)
    const words = page.getByRole('textbox', { name: 'How Fina R. responded' })
    await words.fill('Contó cómo pasó')
    await page.getByText('Saved', { exact: true }).waitFor()
    await page.context().setOffline(true)
    await words.fill(LONG)
    await page.getByText('Offline, kept here').waitFor()
    assert.equal(await words.inputValue(), LONG)
    await page.context().setOffline(false)
    await page.getByText('Saved', { exact: true }).waitFor()
    await page.reload()
    await words.waitFor()
    assert.equal(await words.inputValue(), LONG)
    assert.equal(LONG.length, 5000)
  })

  it('signs a note with its last words, also when they are still on their way', async () => {
    await director.comesBack()
    const clientId = await admitted('Gil')
    const sessionId = await expected(clientId, '12:30')
    await clinic.travelTo(on(0, '12:40'))
    await therapist.comesBack()
    const page = await atTheNotes(sessionId)
    await page.getByText('3 Took part actively').click()
    const words = page.getByRole('textbox', { name: 'How Gil R. responded' })
    await words.fill('Left the store.')
    await page.getByText('Saved', { exact: true }).waitFor()
    await page.route('**/api/session.save-note', async route => {
      await page.waitForTimeout(1500)
      await route.continue()
    })
    await words.fill('Left the store by the side door.')
    await page.getByRole('link', { name: 'Review and sign' }).last().click()
    await page.getByRole('button', { name: 'Sign this note' }).click()
    await page.getByText('1 note is signed').waitFor()
    await page.goto(`/staff/clients/${clientId}/notes`)
    await page.getByText('Left the store by the side door.').first().waitFor()
  })

  it('signs nothing while the last words of a plan cannot be saved, and says so', async () => {
    await clinic.travelTo(on(0, '12:50'))
    await director.comesBack()
    await therapist.comesBack()
    const page = await desk(therapist)
    await page.goto(`/staff/clients/${await admitted('Hal')}/aftercare`)
    await page.getByRole('button', { name: 'Start the plan' }).click()
    await page.getByLabel('Next therapist').fill('Dr. Helen Marsh')
    await page.getByText('Saved', { exact: true }).waitFor()
    await page.route('**/api/continuing-care.save-plan', route => route.abort())
    await page.getByRole('textbox', { name: 'My warning signs' }).fill('Walking past the store')
    await page.getByRole('button', { name: 'Sign the plan' }).click()
    await page.getByText('so nothing was signed').waitFor()
    assert.deepEqual(await axe(page), [])
    assert.equal(await page.getByText(/^Signed on/u).count(), 0)
    await page.unroute('**/api/continuing-care.save-plan')
    await page.getByRole('button', { name: 'Sign the plan' }).click()
    await page.getByText(/^Signed on/u).waitFor()
    await page.getByText('Walking past the store').first().waitFor()
  })
})
