import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from 'playwright-core'
import { programTemplates } from '../src/people/clinic/templates.ts'
import { realWorld, uuid7 } from '../src/platform/server/clock.ts'
import { createPool } from '../src/platform/server/db.ts'
import { openSpool } from '../src/platform/server/history-spool.ts'
import { createSite } from '../src/platform/server/http.ts'
import { createLog } from '../src/platform/server/log.ts'
import { nobody, perform, type Engine } from '../src/platform/server/perform.ts'
import { PAGES } from '../src/pages.ts'
import { evenkeel } from '../src/slices.ts'
import { openTestDatabase } from '../seed/test-database.ts'

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/** The screens people have: the staff PC and an old phone. */
export const DESK = { width: 1366, height: 768 }
export const PHONE = { width: 360, height: 740 }

/** A running installation with nothing in it, and a real browser. */
export interface BrowserClinic {
  readonly url: string
  readonly ownerUrl: string
  readonly engine: Engine
  readonly browser: Browser
  /** A person at a device of their own: cookies, storage and language. */
  readonly person: (options?: { phone?: boolean, language?: 'en' | 'es' }) => Promise<{ page: Page, context: BrowserContext }>
  /** Moves the clock of the clinic and of everybody's devices on to an instant; pages show it from their next load on. */
  readonly travelTo: (instant: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** A clock that runs like the real one, as far ahead of it as the journey has travelled. */
function travellingClock() {
  let ahead = 0
  const epoch = (): number => Date.now() + ahead
  return {
    world: { ...realWorld, now: () => new Date(epoch()).toISOString(), newId: () => uuid7(epoch(), realWorld.randomBytes(10)) },
    ahead: () => ahead,
    travelTo: (instant: string): void => { ahead = Date.parse(instant) - Date.now() },
  }
}

/** Sets the clock of a browser's pages ahead. */
const setAhead = (context: BrowserContext, ahead: number): Promise<unknown> => context.addInitScript({ content: `{
  const Real = globalThis.RealDate ?? Date
  globalThis.RealDate = Real
  globalThis.Date = class Date extends Real {
    constructor(...given) { if (given.length === 0) super(Real.now() + ${ahead}); else super(...given) }
    static now() { return Real.now() + ${ahead} }
  }
}` })

async function startSite() {
  const database = await openTestDatabase()
  const pool = createPool(database.ownerUrl)
  pool.on('error', () => {})
  let url = ''
  const clock = travellingClock()
  const folder = await mkdtemp(join(tmpdir(), 'evenkeel-journey-'))
  const spool = await openSpool(folder)
  const engine: Engine = { pool, world: clock.world, get publicUrl() { return url }, demo: true, spool, wake: () => {} }
  const site = await createSite({
    engine, slice: evenkeel, log: createLog('silent'), publicUrl: 'http://localhost', version: 'test',
    webFolder: fileURLToPath(new URL('../dist/web', import.meta.url)), pages: PAGES,
  })
  await site.listen({ port: 0, host: '127.0.0.1' })
  const address = site.server.address()
  url = `http://localhost:${address !== null && typeof address === 'object' ? address.port : 0}`
  return { url, engine, clock, ownerUrl: database.ownerUrl, close: async () => {
    await site.close()
    await pool.end()
    await spool.close()
    await rm(folder, { recursive: true, force: true })
    await database.close()
  } }
}

/** Starts the whole installation on a fresh database and a free port, and Chromium beside it. The pages must be built. */
export async function openBrowserClinic(): Promise<BrowserClinic> {
  const { clock, ...site } = await startSite()
  const contexts = new Set<BrowserContext>()
  const browser = await chromium.launch({ executablePath: process.env['EVENKEEL_CHROMIUM'] ?? '/usr/bin/chromium', args: FLAGS })
  return {
    ...site, browser,
    person: async ({ phone = false, language = 'en' } = {}) => {
      const context = await browser.newContext({
        baseURL: site.url, viewport: phone ? PHONE : DESK, hasTouch: phone, locale: language === 'es' ? 'es-US' : 'en-US', timezoneId: 'America/New_York',
      })
      context.setDefaultTimeout(15_000)
      if (clock.ahead() !== 0) await setAhead(context, clock.ahead())
      contexts.add(context)
      context.on('close', () => contexts.delete(context))
      return { context, page: await context.newPage() }
    },
    travelTo: async instant => {
      clock.travelTo(instant)
      for (const context of contexts) await setAhead(context, clock.ahead())
    },
    close: async () => {
      await browser.close()
      await site.close()
    },
  }
}

/** Gives a page a passkey device that always recognises its owner. */
export async function withPasskeys(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', { options: {
    protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } })
  return session
}

/** Binds a phone as the page behind a link does: the birth date says who it is, and a PIN opens it from now on. */
export async function bindPhone(page: Page, link: unknown, { pin, birthDate }: { readonly pin: string, readonly birthDate?: string | undefined }): Promise<void> {
  const answer = await page.request.post('/api/sign-in.bind-device', {
    data: { code: String(link).split('#')[1] ?? '', pin, device: 'Chrome, Android', ...(birthDate !== undefined && { birthDate }) }, headers: { 'idempotency-key': crypto.randomUUID() },
  })
  const { deviceKey } = await answer.json()
  await page.goto('/sign-in')
  await page.evaluate(key => localStorage.setItem('keel-device', key), String(deviceKey))
}

/** Until every colour and place has arrived: what fades in is not yet what a person reads. What goes on longer than a second, a clock that runs out or a wave, is not waited for. */
const STILL = `(async () => {
  const moving = () => document.getAnimations().filter(({ effect, playState }) => playState === 'running' && effect.getComputedTiming().endTime <= 1000)
  for (let round = 0; round < 20 && moving().length > 0; round += 1) await Promise.allSettled(moving().map(({ finished }) => finished))
})()`

const AXE = new URL('../node_modules/axe-core/axe.min.js', import.meta.url)

/** What axe finds on the page, seen from its top (the band that stays there covers what is scrolled under it): one line for each kind of fault with its elements, empty when there is none. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(AXE, 'utf8'))
  await page.evaluate('scrollTo(0, 0)')
  await page.evaluate(STILL)
  const found: unknown = await page.evaluate(`axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
    .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(node => node.target.join(' ') + ' ' + node.html.slice(0, 200)).join(' | ')))`)
  return Array.isArray(found) ? found.map(String) : []
}

/** Everything a page says in its console that is an error, but for answers that are refusals. */
export function consoleErrors(page: Page): string[] {
  const said: string[] = []
  page.on('console', message => { if (message.type() === 'error' && !message.text().includes('the server responded with a status of 4')) said.push(message.text()) })
  page.on('pageerror', error => said.push(error.message))
  return said
}

/** Somebody without a browser: carries actions out by name and keeps the sign-in they answer with. */
function handOf(clinic: BrowserClinic) {
  let token: string | null = null
  const does = async (name: string, body: object, ifMatch: number | null = null) => {
    const action = evenkeel.actions.find(known => known.name === name)
    if (!action) throw new Error(`there is no action ${name}`)
    const answer = await perform(clinic.engine, action, {
      body, by: { token }, active: true, ifMatch, idempotencyKey: clinic.engine.world.newId(), address: '127.0.0.1',
    })
    if (answer.cookie !== undefined) token = answer.cookie?.token ?? null
    return JSON.parse(answer.json)
  }
  return { does, token: (): string => token ?? nobody.id }
}

const PASSWORD = 'violet kettle marching north'

/** Adds the code app to a sign-in made with a password; answers how to sign in again later, and the recovery codes. */
async function withCodeApp(clinic: BrowserClinic, hand: ReturnType<typeof handOf>, email: string) {
  const { secret } = await hand.does('sign-in.start-second-factor', {})
  const { Secret, TOTP } = await import('otpauth')
  const code = (): string => new TOTP({ secret: Secret.fromBase32(String(secret)) }).generate({ timestamp: Date.parse(clinic.engine.world.now()) })
  const { recoveryCodes } = await hand.does('sign-in.confirm-second-factor', { code: code() })
  return {
    ...hand, email, password: PASSWORD, recoveryCodes: Array.isArray(recoveryCodes) ? recoveryCodes.map(String) : [],
    comesBack: async () => { await hand.does('sign-in.with-password', { email, password: PASSWORD, code: code(), device: 'Journey' }) },
  }
}

/** Somebody of the staff, for journeys that start later. */
export type StaffHand = Awaited<ReturnType<typeof withCodeApp>>

/** Founds the clinic without a browser and answers its first director. */
export async function foundClinic(clinic: BrowserClinic, director = { name: 'Robin Ash', email: 'robin@harbor.example' }): Promise<StaffHand> {
  const hand = handOf(clinic)
  await hand.does('clinic.set-up', {
    clinicName: 'Harbor Street', siteName: 'Harbor Street', timeZone: 'America/New_York', language: 'en', templateId: programTemplates[0]?.id ?? '',
    directorName: director.name, directorEmail: director.email, way: { by: 'password', password: PASSWORD }, device: 'Journey',
  })
  return withCodeApp(clinic, hand, director.email)
}

/** A colleague, invited by the director and in with a password and a code app. */
export async function takeOn(clinic: BrowserClinic, director: StaffHand, colleague: { name: string, email: string, roles: readonly string[], credential?: string }): Promise<StaffHand> {
  const { url } = await director.does('staff.invite', { language: 'en', ...colleague })
  const hand = handOf(clinic)
  await hand.does('sign-in.accept-invitation', { code: new URL(String(url)).hash.slice(1), way: { by: 'password', password: PASSWORD }, device: 'Journey' })
  return withCodeApp(clinic, hand, colleague.email)
}

/** Puts a sign-in made without a browser into a browser. */
export async function signedIn(clinic: BrowserClinic, context: BrowserContext, token: string): Promise<void> {
  await context.addCookies([{ name: 'evenkeel', value: token, url: clinic.url, httpOnly: true, sameSite: 'Strict' }])
}
