import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { axe, consoleErrors, foundClinic, openBrowserClinic, signedIn, takeOn, type BrowserClinic, type StaffHand } from './support.ts'
import { on } from './walk.ts'

/** A hand that uses the keyboard only; it counts what a mouse would click. */
function keyboard(page: Page) {
  let clicks = 0
  const label = async (): Promise<string> => String(await page.evaluate(`(() => {
    const at = document.activeElement
    const labels = [...at.labels ?? []].map(one => one.textContent ?? '').join(' ')
    return [at.getAttribute('aria-label') ?? '', labels, at.tagName === 'BUTTON' ? at.textContent ?? '' : ''].join(' ')
  })()`))
  const reach = async (wanted: RegExp): Promise<void> => {
    for (let i = 0; i < 40; i += 1) {
      if (wanted.test(await label())) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`Nothing called ${String(wanted)} can be reached with the Tab key.`)
  }
  return {
    clicks: () => clicks, reach,
    press: async (key: string): Promise<void> => {
      clicks += 1
      await page.keyboard.press(key)
    },
    type: async (wanted: RegExp, words: string): Promise<void> => {
      await reach(wanted)
      clicks += 1
      await page.keyboard.type(words)
    },
  }
}

describe('a first call', () => {
  let clinic: BrowserClinic
  let director: StaffHand
  let intake: StaffHand
  const desk = async (hand: StaffHand, language: 'en' | 'es' = 'en'): Promise<Page> => {
    const { page, context } = await clinic.person({ language })
    await signedIn(clinic, context, hand.token())
    return page
  }
  before(async () => {
    clinic = await openBrowserClinic()
    await clinic.travelTo(on(0, '10:00'))
    director = await foundClinic(clinic)
    await takeOn(clinic, director, { name: 'Sam Okafor', email: 'sam@harbor.example', roles: ['therapist'], credential: 'LCSW' })
    intake = await takeOn(clinic, director, { name: 'Ida Moss', email: 'ida@harbor.example', roles: ['intake'] })
  })
  after(() => clinic.close())

  it('becomes a booked assessment by keyboard alone, in at most 25 clicks and far under three minutes', async () => {
    const page = await desk(intake)
    const errors = consoleErrors(page)
    await page.goto('/staff/referrals')
    await page.getByRole('heading', { name: 'Referrals', level: 1 }).waitFor()
    const hand = keyboard(page)
    const started = Date.now()
    await hand.press('n')
    await page.getByRole('heading', { name: 'New inquiry' }).waitFor()
    await hand.type(/Caller/u, 'Parent')
    await hand.type(/First name/u, 'Tomás')
    await hand.type(/Last name/u, 'Vega')
    await hand.type(/Birth date/u, '05171994')
    await hand.type(/Phone of the person/u, '212 555 0144')
    await hand.reach(/^\s*Yes/u)
    await hand.press('Space')
    await hand.type(/In their own words/u, 'He has not slept for days.')
    await hand.press('Control+Enter')
    await page.getByRole('heading', { name: 'Tomás Vega' }).waitFor()
    await page.getByRole('button', { name: /Sam Okafor/u }).first().waitFor()
    await hand.reach(/Sam Okafor/u)
    await hand.press('Enter')
    await hand.reach(/^.*Book /u)
    await hand.press('Enter')
    await page.getByText('Booked', { exact: true }).first().waitFor()
    const seconds = (Date.now() - started) / 1000
    assert.ok(hand.clicks() <= 25, `${hand.clicks()} clicks`)
    assert.ok(seconds < 180, `${seconds} seconds`)
    await page.getByText('Nothing was sent: this clinic cannot send such messages yet.', { exact: false }).waitFor()
    assert.deepEqual([await axe(page), errors], [[], []])
    process.stdout.write(`First call to booked assessment: ${hand.clicks()} clicks, ${seconds.toFixed(1)} s, keyboard only.\n`)
  })

  it('is followed by the questions before the first visit on a small phone, begun, left and gone on with; a second phone is told in words', async () => {
    const [person] = await intake.does('client.find', { text: 'Vega' })
    const { url } = await intake.does('assessment.send-packet', { clientId: person.clientId })
    const { page } = await clinic.person({ phone: true, language: 'es' })
    const errors = consoleErrors(page)
    const fits = async (): Promise<void> => {
      assert.deepEqual([await axe(page), await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')], [[], true])
    }
    await page.goto(String(url))
    await page.getByLabel('Tu fecha de nacimiento').fill('1994-05-17')
    for (const label of ['Elige un PIN', 'El mismo PIN otra vez']) await page.getByLabel(label).fill('274915')
    await page.getByRole('button', { name: 'Abrir Keel' }).click()
    await page.waitForURL('**/my/**')
    await page.goto('/my/packet')
    await page.getByRole('button', { name: /^Sobre ti/u }).click()
    await page.getByLabel('¿Cómo quieres que te llamemos?', { exact: true }).fill('Tomi')
    await page.getByText('Guardado', { exact: false }).first().waitFor()
    await fits()
    await page.reload()
    await page.getByRole('button', { name: /^Sobre ti/u }).click()
    assert.equal(await page.getByLabel('¿Cómo quieres que te llamemos?', { exact: true }).inputValue(), 'Tomi')
    await page.getByRole('button', { name: 'Todas las partes' }).click()
    await page.getByRole('button', { name: 'Ya terminé' }).click()
    await page.getByText('Gracias. Tu equipo lo lee antes de tu visita.').waitFor()
    await fits()
    assert.deepEqual(errors, [])
    const other = (await clinic.person({ phone: true, language: 'es' })).page
    await other.goto(String(url))
    await other.getByText('Este enlace ya se usó, o se envió otro más nuevo.', { exact: false }).waitFor()
    const page2 = await desk(intake)
    const list = await intake.does('referral.list', { show: 'open' })
    await page2.goto(`/staff/referrals/${list.find((one: { clientId: string }) => one.clientId === person.clientId)?.id ?? ''}`)
    await page2.getByText('The person said they are done', { exact: false }).waitFor()
    await page2.getByText('Still missing', { exact: false }).waitFor()
  })

  it('survives a closed browser in the middle, and another window that is open at the same time', async () => {
    const page = await desk(intake)
    await page.goto('/staff/referrals/new')
    await page.getByLabel('First name').fill('Wilhelmina')
    await page.getByLabel('In their own words').fill('x'.repeat(5000))
    await page.getByText('Saved', { exact: false }).first().waitFor()
    await page.context().close()
    const again = await desk(intake)
    await again.goto('/staff/referrals/new')
    await again.getByLabel('First name').waitFor()
    assert.equal(await again.getByLabel('First name').inputValue(), 'Wilhelmina')
    assert.equal((await again.getByLabel('In their own words').inputValue()).length, 5000)
    const second = await again.context().newPage()
    await second.goto('/staff/referrals/new')
    await second.getByLabel('First name').fill('Wilhelmina Ruth')
    await second.getByText('Saved', { exact: false }).first().waitFor()
    await again.getByLabel('Last name').fill('Overwritten')
    await again.getByText('In the other window: Wilhelmina Ruth', { exact: false }).waitFor()
    assert.deepEqual(await axe(again), [])
    await again.getByRole('button', { name: 'Take over the other card' }).click()
    await again.getByText('In the other window', { exact: false }).waitFor({ state: 'detached' })
    assert.equal(await again.getByLabel('First name').inputValue(), 'Wilhelmina Ruth')
  })

  it('asks nothing of a stranger with an old link, on a small phone, in Spanish', async () => {
    const { page } = await clinic.person({ phone: true, language: 'es' })
    await page.goto('/answer#not-a-code-that-we-ever-gave')
    await page.getByText('Esta pregunta está cerrada').waitFor()
    assert.equal(new URL(page.url()).hash, '')
    assert.deepEqual(await axe(page), [])
    assert.equal(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth'), true)
  })

  it('has its clocks, its directory and its measures in the director\'s hand', async () => {
    const page = await desk(director)
    await page.goto('/staff/referrals/settings')
    await page.getByRole('button', { name: 'Change: Urgent' }).click()
    await page.getByLabel('What it rests on').fill('Contract with the county')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Contract with the county').waitFor()
    await page.getByRole('button', { name: 'Add a place' }).click()
    await page.getByLabel('Name').fill('Harbor Detox')
    await page.getByLabel('Kind').selectOption('withdrawal')
    await page.getByLabel('Where this comes from').fill('A call to them')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Harbor Detox').waitFor()
    assert.deepEqual(await axe(page), [])
    await page.goto('/staff/measures')
    await page.getByRole('button', { name: /Open: WHO-5/u }).click()
    await page.getByLabel('On what right, or why not').fill('A public clinic')
    await page.getByRole('button', { name: 'Switch on' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: /Open: WHO-5/u }).click()
    await page.getByText('A public clinic', { exact: false }).waitFor()
    assert.deepEqual(await axe(page), [])
  })
})
