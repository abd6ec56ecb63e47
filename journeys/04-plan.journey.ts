import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, it } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { axe, bindPhone, consoleErrors, foundClinic, openBrowserClinic, signedIn, takeOn, type BrowserClinic, type StaffHand } from './support.ts'
import { button, dayOf, link, on, write } from './walk.ts'

const PIN = '274915'
const FINDINGS = [['substance-use', 'Drinks alone, every evening after work'], ['mental-health', 'Low mood, sleeps four hours'], ['work', 'Two warnings for coming late']] as const
const SECONDS = { tap: 1.1, key: 0.28, thought: 1.35 }

/** Works like a practised person and counts what it costs: taps, keys and thoughts of the keystroke-level model. */
function counted() {
  let seconds = 0
  return {
    tap: async (what: Locator): Promise<void> => {
      seconds += SECONDS.tap + SECONDS.thought
      await what.click()
    },
    type: async (into: Locator, words: string, enter = false): Promise<void> => {
      seconds += SECONDS.tap + SECONDS.thought + (words.length + (enter ? 1 : 0)) * SECONDS.key
      await into.fill(words)
      if (enter) await into.press('Enter')
    },
    seconds: () => seconds,
  }
}

describe('a treatment plan', () => {
  let clinic: BrowserClinic
  let director: StaffHand
  let hand: StaffHand
  let therapist: Page
  let phone: Page
  let clientId = ''
  const errors: string[][] = []
  const opened = async (options: { phone?: boolean, language?: 'es' } = {}) => {
    const { page, context } = await clinic.person(options)
    errors.push(consoleErrors(page))
    return { page, context }
  }
  const calm = async (page: Page): Promise<void> => {
    assert.deepEqual(await axe(page), [], page.url())
    assert.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), `${page.url()} scrolls sideways`)
  }
  const plan = (path = ''): string => `/staff/clients/${clientId}/plan${path}`
  const laterOn = async (days: number, time: string): Promise<void> => {
    await clinic.travelTo(on(days, time))
    await hand.comesBack()
    await signedIn(clinic, therapist.context(), hand.token())
  }

  before(async () => {
    clinic = await openBrowserClinic()
    await clinic.travelTo(on(0, '10:00'))
    director = await foundClinic(clinic)
    hand = await takeOn(clinic, director, { name: 'Sam Okafor', email: 'sam@harbor.example', roles: ['therapist', 'facilitator'], credential: 'LCSW' })
    const { programs } = await director.does('clinic.show', {})
    const { id: therapistId } = await hand.does('sign-in.who-am-i', {})
    clientId = String((await director.does('client.record', { givenName: 'Luis', familyName: 'Prado', birthDate: '1992-05-04', language: 'es' })).id)
    await director.does('assessment.admit', { clientId, programId: programs[0].id, track: 'evening', therapistId, admittedOn: dayOf(0) })
    const { id: assessmentId } = await hand.does('assessment.start', { clientId })
    for (const [kind, words] of FINDINGS) await hand.does('assessment.add-finding', { assessmentId, kind, words })
    const device = await director.does('client.device-link', { clientId })
    const desk = await opened()
    therapist = desk.page
    await signedIn(clinic, desk.context, hand.token())
    const hands = await opened({ phone: true, language: 'es' })
    phone = hands.page
    await bindPhone(phone, device.url, { pin: PIN, birthDate: '1992-05-04' })
  })
  after(() => clinic.close())

  it('grows from three findings into a signed plan with three problems in under six minutes of typing', async () => {
    const work = counted()
    await therapist.goto(plan())
    await work.tap(button(therapist, 'Start the plan'))
    for (const [, words] of FINDINGS) {
      await work.tap(button(therapist, `Pick up: ${words}`))
      await button(therapist, `Remove: ${words}`).waitFor()
    }
    const trees = [
      { problem: FINDINGS[0][1], goal: 'I want my evenings back', objective: 'Evenings without drinking', from: '1', to: '6', done: 'Relapse prevention, three evenings a week' },
      { problem: FINDINGS[1][1], goal: 'I want to sleep through the night', objective: 'Nights of six hours or more', from: '1', to: '5', done: 'Sleep skills in the group' },
      { problem: FINDINGS[2][1], goal: 'I want to keep my job', objective: 'Shifts begun on time', from: '2', to: '5', done: 'A letter for the shift lead' },
    ]
    for (const { problem, goal, objective, from, to, done } of trees) {
      const card = therapist.getByRole('region', { name: problem, exact: true })
      await work.type(card.getByRole('combobox', { name: 'Add a goal', exact: true }), goal, true)
      await button(therapist, `Remove: ${goal}`).waitFor()
      await work.type(card.getByRole('combobox', { name: 'Add an objective', exact: true }), objective, true)
      await button(therapist, `Remove: ${objective}`).waitFor()
      await work.tap(card.getByRole('combobox', { name: 'Measured by' }))
      await work.tap(therapist.getByRole('option', { name: 'Own measure' }))
      await work.type(card.getByRole('textbox', { name: 'What is counted' }), 'days a week')
      await work.type(card.getByRole('textbox', { name: 'From', exact: true }), from)
      await work.type(card.getByRole('textbox', { name: 'To', exact: true }), to)
      await work.type(card.getByLabel('By', { exact: true }), dayOf(56))
      await work.type(card.getByRole('combobox', { name: 'Add what is done', exact: true }), done, true)
      await button(therapist, `Remove: ${done}`).waitFor()
    }
    await therapist.getByText('Nothing is missing.').waitFor()
    await calm(therapist)
    await work.tap(button(therapist, 'Sign the plan'))
    await therapist.getByText('Waiting for the client').first().waitFor()
    assert.ok(work.seconds() < 360, `${Math.round(work.seconds())} seconds`)
    await therapist.getByText('The words are those that were signed.').waitFor()
    await calm(therapist)
  })

  it('is read in plain words, spoken about and signed by the client on the phone, and kept as a file', async () => {
    await phone.goto('/my/plan')
    await phone.getByText('I want my evenings back').waitFor()
    await calm(phone)
    await phone.getByRole('button', { name: 'Di lo que piensas' }).first().click()
    await phone.getByRole('textbox', { name: '¿Qué piensas de esta meta?' }).fill('Los viernes cuestan más.')
    await phone.getByRole('button', { name: 'Enviar', exact: true }).click()
    await phone.getByText('Los viernes cuestan más.').waitFor()
    await phone.getByRole('button', { name: 'Firmar mi plan', exact: true }).click()
    await phone.getByText(/^Firmaste el/).waitFor()
    const [file] = await Promise.all([phone.waitForEvent('download'), phone.getByRole('button', { name: 'En letra grande' }).click()])
    assert.equal(file.suggestedFilename(), 'my-plan.pdf')
    assert.equal((await readFile(await file.path())).subarray(0, 5).toString(), '%PDF-')
    await therapist.goto(plan())
    await therapist.getByText('Los viernes cuestan más.').waitFor()
    await therapist.getByText(/^Client: Luis Prado/).waitFor()
  })

  it('shows two people who write the same line what each wrote, and loses no words', async () => {
    await therapist.goto(plan())
    await button(therapist, 'Change the plan').click()
    await write(therapist, 'Why does it change?', 'A new shift')
    await button(therapist, 'Start version 2').click()
    await therapist.getByText('Version 2, Sam Okafor').waitFor({ timeout: 40_000 })
    const other = await opened()
    await signedIn(clinic, other.context, director.token())
    await other.page.goto(plan())
    const line = (page: Page) => page.getByRole('region', { name: 'Strengths' }).or(page.getByLabel('Strengths', { exact: true })).first()
    await line(other.page).fill('Kept the job')
    await other.page.getByLabel('Barriers', { exact: true }).focus()
    await other.page.getByText('Saved', { exact: true }).first().waitFor()
    await line(therapist).fill('His sister calls')
    await therapist.getByLabel('Barriers', { exact: true }).focus()
    const clash = therapist.getByRole('alert').filter({ hasText: 'You both changed this' })
    for (const words of ['Kept the job', 'His sister calls']) await clash.getByText(words, { exact: true }).waitFor()
    await calm(therapist)
    await clash.getByRole('button', { name: 'Keep both' }).click()
    await therapist.getByText('Saved', { exact: true }).first().waitFor()
    await therapist.reload()
    assert.equal(await line(therapist).inputValue(), 'Kept the job\nHis sister calls')
    await therapist.getByText('Nothing is missing.').waitFor()
    await button(therapist, 'Sign the plan').click()
    await therapist.getByText('Waiting for the client').first().waitFor()
    await therapist.goto(plan('/compare'))
    await therapist.getByRole('row', { name: /Strengths/ }).getByText('His sister calls').waitFor()
    await calm(therapist)
  })

  it('is reviewed four weeks later: drafted in one press, finished in under ten minutes, signed by both', async () => {
    await hand.does('skills.assign-practice', { clientId, skill: 'urge-surfing' })
    await laterOn(28, '14:00')
    const work = counted()
    await therapist.goto(plan('/reviews'))
    await work.tap(button(therapist, 'Review the plan'))
    await therapist.getByText('What is known of this time').waitFor()
    await therapist.getByText('0 of 1 done').waitFor()
    await calm(therapist)
    for (const objective of ['Evenings without drinking', 'Nights of six hours or more', 'Shifts begun on time']) {
      await work.tap(therapist.getByRole('radiogroup', { name: `How it moved: ${objective}` }).getByText('Better', { exact: true }))
    }
    await work.tap(button(therapist, 'Put into the summary'))
    await work.type(therapist.getByRole('textbox', { name: 'What the client says' }), 'Duermo mejor. Los viernes siguen siendo lo difícil.')
    await work.tap(therapist.getByRole('radio', { name: 'Go on as planned' }))
    await work.tap(button(therapist, 'Take this day'))
    await therapist.getByText('Nothing is missing.').waitFor()
    await work.tap(button(therapist, 'Sign the review'))
    await therapist.getByText('Decided: Go on as planned').waitFor()
    assert.ok(work.seconds() < 600, `${Math.round(work.seconds())} seconds`)
    await calm(therapist)
  })

  it('leaves loose ends where they can be seen and mended', async () => {
    await therapist.goto('/staff/threads')
    const row = therapist.getByRole('row', { name: /Luis Prado/ })
    await row.getByText(/Never given so far/).first().waitFor()
    await calm(therapist)
    await row.getByRole('link', { name: 'Luis Prado' }).click()
    await therapist.getByText('Drinks alone, every evening after work').first().waitFor()
    await calm(therapist)
    await link(therapist, 'Mend it: Never given so far: Sleep skills in the group').click()
    await therapist.waitForURL(/\/schedule$/)
    for (const page of errors) assert.deepEqual(page, [])
  })
})
