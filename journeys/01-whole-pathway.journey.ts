import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { consoleErrors, foundClinic, openBrowserClinic, signedIn, takeOn, type BrowserClinic, type StaffHand } from './support.ts'
import {
  button, choose, clean, dayOf, decideLevel, holdGroup, interview, link, measure, on, picture, signAndAdmit, tab, write, writePlan, writeSafetyPlan,
} from './walk.ts'

const PIN = '274915'

describe('one person, from the first call to the year after', () => {
  let clinic: BrowserClinic
  let staff: { director: StaffHand, therapist: StaffHand }
  let director: Page
  let therapist: Page
  let phone: Page
  let rosa: Page
  let chart = ''
  const errors: string[][] = []
  const devices: { hand: StaffHand, context: BrowserContext }[] = []
  const device = async (options: { phone?: boolean } = {}): Promise<{ page: Page, context: BrowserContext }> => {
    const opened = await clinic.person(options)
    errors.push(consoleErrors(opened.page))
    return opened
  }
  const desk = async (hand: StaffHand): Promise<Page> => {
    const { page, context } = await device()
    await signedIn(clinic, context, hand.token())
    devices.push({ hand, context })
    return page
  }
  const laterOn = async (days: number, time: string): Promise<void> => {
    await clinic.travelTo(on(days, time))
    for (const { hand, context } of devices) {
      await hand.comesBack()
      await signedIn(clinic, context, hand.token())
    }
  }
  const openChart = async (page: Page, name: string): Promise<void> => {
    await page.goto(chart)
    await tab(page, name)
  }
  const linkShown = async (page: Page): Promise<string> => {
    const shown = page.getByRole('dialog').getByText('/join#')
    await shown.waitFor()
    const url = await shown.innerText()
    await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click()
    return url
  }

  before(async () => {
    clinic = await openBrowserClinic()
    await clinic.travelTo(on(0, '10:00'))
    const robin = await foundClinic(clinic)
    staff = { director: robin, therapist: await takeOn(clinic, robin, { name: 'Sam Okafor', email: 'sam@harbor.example', roles: ['therapist', 'facilitator'], credential: 'LCSW' }) }
    director = await desk(staff.director)
    therapist = await desk(staff.therapist)
  })
  after(() => clinic.close())

  it('calls, and leaves with a time for the assessment', async () => {
    await director.goto('/staff/referrals')
    await link(director, 'New inquiry').click()
    await choose(director, 'Caller', 'Calls for themself')
    await write(director, 'First name', 'Maya')
    await write(director, 'Last name', 'Reyes')
    await director.getByLabel('Birth date').fill('1991-07-24')
    await write(director, 'Phone of the person', '212-555-0142')
    await director.getByRole('radiogroup', { name: 'May we leave a message there?' }).getByRole('radio', { name: 'Yes' }).check()
    await write(director, 'In their own words', 'I drink every night after the shift and I cannot stop on my own.')
    await clean(director)
    await button(director, /^Save and offer a time/).click()
    await director.getByRole('heading', { name: 'Maya Reyes' }).waitFor()
    await director.getByRole('button', { name: /Sam Okafor/ }).first().click()
    await clean(director)
    await picture(director, '01-first-call')
    await button(director, /^Book /).click()
    await director.getByText('Booked', { exact: true }).waitFor()
    await director.getByText('with Sam Okafor').waitFor()
    await link(director, 'Open the chart').click()
    await director.waitForURL('**/assessment')
    chart = director.url().replace('/assessment', '')
  })

  it('is assessed, scored, and admitted for reasons', async () => {
    await laterOn(1, '11:00')
    await openChart(therapist, 'Assessment')
    await measure(therapist)
    await interview(therapist)
    await decideLevel(therapist)
    await picture(therapist, '02-level-of-care')
    await signAndAdmit(therapist)
  })

  it('writes a safety plan with the therapist', async () => {
    await openChart(therapist, 'Safety')
    await writeSafetyPlan(therapist)
    await picture(therapist, '03-safety-plan')
  })

  it('makes a plan with a problem, a goal, an objective and three things that are done', async () => {
    await openChart(therapist, 'Plan')
    await writePlan(therapist)
    await picture(therapist, '04-plan')
  })

  it('is shown the plan on the clinic\'s tablet, gives it back, and the tablet asks who is there', async () => {
    await openChart(therapist, 'Plan')
    await button(therapist, 'Client signs here').click()
    await button(therapist, 'Hand it over').click()
    await therapist.getByText('Is this your plan?').waitFor()
    await clean(therapist)
    assert.equal(await therapist.getByRole('navigation').count(), 0)
    await button(therapist, 'Not now. Give it back').click()
    await therapist.getByText('Sam Okafor was here').waitFor()
    await clean(therapist)
    await laterOn(1, '11:20')
  })

  it('gets a week of nine hours that fits around work and children', async () => {
    await director.goto('/staff/groups')
    await button(director, 'Open all groups of the template').click()
    await clean(director)
    await director.getByRole('dialog').getByRole('button', { name: /^Open these/ }).click()
    const group = director.getByRole('row', { name: /Relapse prevention.*Evening/ }).getByRole('button', { name: 'Relapse prevention' })
    await group.click()
    await director.getByRole('dialog').getByRole('checkbox', { name: 'Sam Okafor' }).check()
    await clean(director)
    await director.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
    await director.getByText('Saved. Sessions that have not begun follow.').waitFor()
    await openChart(therapist, 'Schedule')
    for (const line of ['Mon-Fri 7-15', 'kids Tue 17-20']) {
      await write(therapist, 'Add in your own words', line)
      await button(therapist, 'Read').click()
      await button(therapist, 'Add it').click()
      await button(therapist, 'Add it').waitFor({ state: 'hidden' })
    }
    await button(therapist, 'Find the best week').click()
    await therapist.getByText('Proven: no better week exists').waitFor()
    await therapist.getByText(/^9 hours/).first().waitFor()
    await picture(therapist, '05-week-that-fits', therapist.getByText('Proven: no better week exists'))
    await clean(therapist)
    await button(therapist, 'Accept this week: Best week').click()
    await therapist.getByText('The week is set.').waitFor()
  })

  it('signs the plan on the phone', async () => {
    await openChart(therapist, 'Family and releases')
    await button(therapist, 'Link a phone').click()
    const url = await linkShown(therapist)
    phone = (await device({ phone: true })).page
    await phone.goto(url)
    await phone.getByLabel('Your birth date').fill('1991-07-24')
    await phone.getByLabel('Choose a PIN').fill(PIN)
    await phone.getByLabel('The same PIN again').fill(PIN)
    await button(phone, 'Open Keel').click()
    await link(phone, 'Plan').click()
    await phone.getByText('I want my evenings back').waitFor()
    await clean(phone)
    await button(phone, 'Sign my plan').click()
    await phone.getByText(/^You signed on/).waitFor()
    await picture(phone, '06-plan-on-the-phone')
    await openChart(therapist, 'Plan')
    await therapist.getByText(/^Client: Maya Reyes,/).waitFor()
  })

  it('lets a sister know of the family session', async () => {
    await openChart(therapist, 'Family and releases')
    await button(therapist, 'Add a person').click()
    const form = therapist.getByRole('dialog')
    await form.getByLabel('Name').fill('Rosa Reyes')
    await form.getByLabel('Relation').fill('Sister')
    await form.getByRole('button', { name: 'Save' }).click()
    await button(therapist, 'Invite to the family app: Rosa Reyes').click()
    const url = await linkShown(therapist)
    await button(therapist, 'Write down a release').click()
    await form.getByLabel('That the client is here, and their first name').check()
    await form.getByLabel('Family sessions: when and about what').check()
    await form.getByLabel('What for').fill('My sister helps me through the evenings')
    await form.getByRole('button', { name: 'Save' }).click()
    await button(therapist, 'Take back the release for Rosa Reyes').waitFor()
    await tab(therapist, 'Schedule')
    await button(therapist, 'Plan a session').click()
    await form.getByRole('radiogroup', { name: 'Kind' }).getByText('Family session').click()
    await form.getByLabel('Day').fill(dayOf(4))
    await form.getByLabel('Starts').fill('16:00')
    await form.getByLabel('Led by').selectOption({ label: 'Sam Okafor' })
    await form.getByLabel('Rosa Reyes (Sister)').check()
    await clean(therapist)
    await form.getByRole('button', { name: 'Plan it' }).click()
    await therapist.getByText('The session is planned.').waitFor()
    rosa = (await device({ phone: true })).page
    await rosa.goto(url)
    await rosa.getByLabel('Choose a PIN').fill(PIN)
    await rosa.getByLabel('The same PIN again').fill(PIN)
    await button(rosa, 'Open Keel').click()
    await rosa.getByText('Maya is with us.').waitFor()
    await rosa.getByRole('listitem').getByText('4:00').waitFor()
    await clean(rosa)
    await picture(rosa, '07-family')
  })

  it('comes to the first group: marked with minutes, a note of their own, signed', async () => {
    await laterOn(2, '19:05')
    await holdGroup(therapist)
    await openChart(therapist, 'Notes')
    await therapist.getByText('Named the walk past the store').waitFor()
    await therapist.goto('/staff/hours')
    await therapist.getByRole('row', { name: /Maya Reyes/ }).waitFor()
    await clean(therapist)
  })

  it('has help at hand on the phone: PIN, today, check-in, a skill, the safety plan, 988', async () => {
    await phone.goto('/my/')
    await phone.getByLabel('PIN').fill(PIN)
    await button(phone, 'Open').click()
    await phone.getByRole('link', { name: 'Next session' }).waitFor()
    await picture(phone, '09-phone-today')
    await clean(phone)
    await link(phone, 'Check in').click()
    for (const [group, answer] of [['Mood', 'okay'], ['Stress', 'some'], ['Craving', 'a lot'], ['Sleep', '7 hours'], ['Want a call?', 'No']] as const) {
      await phone.getByRole('group', { name: group }).getByRole('radio', { name: answer, exact: true }).check({ force: true })
    }
    await clean(phone)
    await button(phone, 'Send').click()
    await phone.getByText('Sent.').waitFor()
    await phone.getByRole('region', { name: 'This may help now' }).getByRole('link').first().click()
    await button(phone, 'Start').click()
    await button(phone, 'Stop here').click()
    await button(phone, 'Save').click()
    await phone.getByRole('status').getByText('Saved').waitFor()
    await button(phone, 'Help now').click()
    assert.equal(await phone.getByRole('link', { name: /^Call 988/ }).getAttribute('href'), 'tel:988')
    await clean(phone)
    await phone.getByRole('dialog').getByRole('link', { name: /safety plan/ }).click()
    await phone.getByText('Cold water, then the blue song').first().waitFor()
    await clean(phone)
  })

  it('answers the PHQ-9 again, and the team sees the way down', async () => {
    await laterOn(9, '10:00')
    await phone.goto('/my/measures')
    await phone.getByLabel('PIN').fill(PIN)
    await button(phone, 'Open').click()
    await phone.getByRole('heading', { name: 'Questions for you' }).waitFor()
    await phone.goto('/my/measures/phq-9')
    for (let at = 0; at < 9; at += 1) {
      await phone.getByText(`Question ${at + 1} of`).waitFor()
      await button(phone, at < 8 ? 'Several days' : 'Not at all').click()
    }
    await button(phone, 'Somewhat difficult').click()
    await clean(phone)
    await button(phone, 'Send my answers').click()
    await phone.getByRole('heading', { name: 'Thank you' }).waitFor()
    await openChart(therapist, 'Progress')
    await therapist.getByText(/From 16 to 8/).first().waitFor()
    await picture(therapist, '10-progress')
    await clean(therapist)
  })

  it('sees what completion asks, with the evidence and what is missing', async () => {
    await openChart(therapist, 'Completion')
    await therapist.getByText('of 11 met or waived').waitFor()
    await therapist.getByText('On average 3 of 4 in the signed notes').waitFor()
    await picture(therapist, '11-completion')
    await therapist.getByText('1 row behind it').first().click()
    await therapist.getByText('Asks for a signed aftercare plan with a first visit booked.').waitFor()
    await clean(therapist)
    await phone.goto('/my/progress')
    await phone.getByText('Make a plan for after').waitFor()
    await clean(phone)
  })

  it('leaves with an aftercare plan and a signed summary, and the calls of the year are set', async () => {
    await openChart(therapist, 'Aftercare')
    await button(therapist, 'Start the plan').click()
    await therapist.getByLabel('Next therapist').fill('Dr. Helen Marsh')
    await therapist.getByLabel('First visit: day').fill(dayOf(14))
    await therapist.getByLabel('Time', { exact: true }).fill('16:00')
    await write(therapist, 'My warning signs', 'Walking past the store')
    await therapist.getByText('Saved', { exact: true }).waitFor()
    await clean(therapist)
    await button(therapist, 'Sign the plan').click()
    await therapist.getByText(/^Signed on/).waitFor()
    await phone.goto('/my/aftercare')
    await phone.getByText('Dr. Helen Marsh').waitFor()
    await clean(phone)
    await button(phone, 'This is my plan. I sign it.').click()
    await phone.getByText(/^You signed this on/).waitFor()
    await picture(phone, '12-what-comes-after')
    await tab(therapist, 'Completion')
    await choose(therapist, 'How the stay ends', 'Moved to another program')
    await button(therapist, 'Start the discharge').click()
    await write(therapist, 'Course of treatment', 'Came to the first groups and turned the walk home around.')
    await clean(therapist)
    await button(therapist, 'Sign and end the stay').click()
    await therapist.getByRole('dialog').getByRole('button', { name: 'Sign and end the stay' }).click()
    await therapist.getByText('The stay has ended. The follow-up calls are set.').waitFor()
    await therapist.goto('/staff/follow-ups')
    await therapist.getByRole('row', { name: /Maya Reyes.*After 7 days/ }).waitFor()
    await clean(therapist)
  })

  it('takes the release back, and the sister sees nothing', async () => {
    await openChart(therapist, 'Family and releases')
    await button(therapist, 'Take back the release for Rosa Reyes').click()
    await therapist.getByText('Taken back. It is closed now.').waitFor()
    await rosa.goto('/family/')
    await rosa.getByLabel('PIN').fill(PIN)
    await button(rosa, 'Open').click()
    await rosa.getByRole('heading', { name: 'Hello, Rosa' }).waitFor()
    assert.equal(await rosa.getByText('Maya').count(), 0)
    assert.equal(await rosa.getByText('Family session').count(), 0)
    assert.deepEqual(errors.flat(), [])
  })
})
