// Takes a picture of every page of the demo clinic for each of its people: `npm run screens`, or of a running one: `npm run screens -- http://localhost:8080`.
import { mkdir, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser } from 'playwright-core'
import { everyStop, enterAs, faults, goTo, openDemo, type Stop } from '../journeys/demo-walk.ts'
import { DESK, openBrowserClinic, PHONE } from '../journeys/support.ts'
import { STAFF_ROLES } from '../src/people/role.policy.ts'

const FOLDER = fileURLToPath(new URL('../docs/screens', import.meta.url))
/** Staff pages that people open on a phone. */
const ALSO_ON_A_PHONE = ['today', 'alerts', 'calls', 'sessions-sessionId', 'chart']

/** What somebody sees who followed an address that leads nowhere. */
const UNKNOWN: Stop = { name: 'unknown-address', path: '/no-such-page' }

/** A staff page is pictured once, as the person sees it who works there most. */
const ORDER = ['therapist', 'facilitator', 'intake', 'director', 'front-desk', 'biller', 'prescriber'] as const

const [running, only] = process.argv.slice(2)

interface Shoot { readonly browser: Browser, readonly url: string, readonly role: string, readonly stops: readonly Stop[], readonly size: 'desk' | 'phone' }

async function shoot({ browser, url, role, stops, size }: Shoot): Promise<void> {
  const context = await browser.newContext({
    baseURL: url, viewport: size === 'desk' ? DESK : PHONE, hasTouch: size === 'phone', deviceScaleFactor: 1, locale: 'en-US', timezoneId: 'America/New_York', reducedMotion: 'reduce',
  })
  if (role !== 'door') await enterAs(context, url, role)
  const page = await context.newPage()
  for (const { name, path } of stops) {
    const trouble = await goTo(page, path).then(() => faults(page), (error: unknown) => [String(error)])
    await page.screenshot({ path: `${FOLDER}/${role}-${name}-${size}.png`, animations: 'disabled' })
    process.stdout.write(`${role} ${name} ${size}${trouble.length > 0 ? `: ${trouble.join('; ')}` : ''}\n`)
  }
  await context.close()
}

async function shootAll(browser: Browser, url: string): Promise<void> {
  const context = await browser.newContext({ baseURL: url })
  await openDemo(context, url)
  const walks = await everyStop(context, url, ORDER)
  await context.close()
  const shown = new Set<string>()
  for (const [role, all] of walks) {
    const stops = [...all, ...(role === 'door' ? [UNKNOWN] : [])].filter(({ name, path }) => name === 'today' || !shown.has(path))
    for (const { path } of stops) shown.add(path)
    if (only !== undefined && !only.split(',').includes(role)) continue
    const isStaff = STAFF_ROLES.some(known => known === role)
    if (role !== 'client') await shoot({ browser, url, role, stops, size: 'desk' })
    await shoot({ browser, url, role, stops: isStaff ? stops.filter(({ name }) => ALSO_ON_A_PHONE.includes(name)) : stops, size: 'phone' })
  }
}

if (only === undefined) await rm(FOLDER, { recursive: true, force: true })
await mkdir(FOLDER, { recursive: true })
if (running !== undefined) {
  const browser = await chromium.launch({ executablePath: process.env['EVENKEEL_CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
  await shootAll(browser, running)
  await browser.close()
} else {
  const clinic = await openBrowserClinic()
  await shootAll(clinic.browser, clinic.url)
  await clinic.close()
}
