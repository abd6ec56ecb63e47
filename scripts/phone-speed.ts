// How long an old phone on a bad network waits: `npm run phone-speed`. Chromium with a CPU four times slower and slow 3G. A link is opened on a phone that
// never saw the clinic, a PIN is chosen, the app is opened again, and once on a bound phone with nothing kept; prints seconds until the PIN can be
// typed or the check-in tapped, and what went over the wire.
import type { CDPSession, Page } from 'playwright-core'
import { foundClinic, openBrowserClinic } from '../journeys/support.ts'

/** Slow 3G as Chromium's own tools have it. */
const SLOW_3G = { offline: false, latency: 400, downloadThroughput: 400 * 1024 / 8, uploadThroughput: 400 * 1024 / 8 }
const CPU_SLOWER = 4
/** Usable in five seconds at the first visit, in two later on. */
const [FIRST_S, LATER_S] = [5, 2]
/** How long somebody takes at least to type a birth date and two PINs. */
const TYPING_MS = 10_000
const PIN = '274915'

async function slowed(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', SLOW_3G)
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER })
  return session
}

/** Seconds until something stands there, and what came over the wire meanwhile. */
async function timed(session: CDPSession, go: () => Promise<unknown>): Promise<{ seconds: number, kib: number, pieces: string[] }> {
  let bytes = 0
  const asked = new Map<string, string>()
  const pieces: string[] = []
  const began = performance.now()
  const ask = ({ requestId, request }: { requestId: string, request: { url: string } }): void => { asked.set(requestId, new URL(request.url).pathname) }
  const count = ({ requestId, encodedDataLength }: { requestId: string, encodedDataLength: number }): void => {
    bytes += encodedDataLength
    pieces.push(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s ${(encodedDataLength / 1024).toFixed(1).padStart(6)} KiB  ${asked.get(requestId) ?? ''}`)
  }
  session.on('Network.requestWillBeSent', ask)
  session.on('Network.loadingFinished', count)
  await go()
  session.off('Network.loadingFinished', count)
  session.off('Network.requestWillBeSent', ask)
  return { seconds: (performance.now() - began) / 1000, kib: bytes / 1024, pieces }
}

const checkIn = (page: Page): Promise<void> => page.getByRole('link', { name: 'Check in' }).waitFor({ timeout: 120_000 })

const today = async (page: Page): Promise<void> => {
  await page.goto('/my/', { waitUntil: 'commit' })
  await checkIn(page)
}

async function opened(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'commit' })
  await page.getByLabel('Choose a PIN').waitFor({ timeout: 120_000 })
}

/** Types what the link asks for, as slowly as a person, and leaves the button to be pressed. */
async function filled(page: Page): Promise<void> {
  await page.getByLabel('Your birth date').fill('1992-05-04')
  await page.getByLabel('Choose a PIN').fill(PIN)
  await page.getByLabel('The same PIN again').fill(PIN)
  await page.waitForTimeout(TYPING_MS)
}

const clinic = await openBrowserClinic()
const director = await foundClinic(clinic)
const { id: clientId } = await director.does('client.record', { givenName: 'Luis', familyName: 'Prado', birthDate: '1992-05-04' })
const { url } = await director.does('client.device-link', { clientId })
const { page, context } = await clinic.person({ phone: true })
const session = await slowed(page)
const measured = [{ what: 'a link opened, until the PIN can be typed', mark: FIRST_S, ...await timed(session, () => opened(page, String(url))) }]
await filled(page)
measured.push({ what: 'the PIN sent, until the check-in can be tapped', mark: FIRST_S, ...await timed(session, () => page.getByRole('button', { name: 'Open Keel' }).click().then(() => checkIn(page))) })
await page.evaluate('navigator.serviceWorker.ready.then(() => true)')
measured.push({ what: 'a later visit, until the check-in can be tapped', mark: LATER_S, ...await timed(session, () => today(page)) })
await page.evaluate(`navigator.serviceWorker.getRegistrations().then(all => Promise.all(all.map(one => one.unregister()))).then(() => caches.keys()).then(all => Promise.all(all.map(one => caches.delete(one))))`)
const fresh = await context.newPage()
await page.close()
const again = await slowed(fresh)
await again.send('Network.clearBrowserCache')
measured.push({ what: 'a bound phone with nothing kept, until the check-in can be tapped', mark: FIRST_S, ...await timed(again, () => today(fresh)) })
for (const { what, mark, seconds, kib, pieces } of measured) {
  process.stdout.write(`${seconds.toFixed(1).padStart(4)} s of ${mark} s  ${String(Math.round(kib)).padStart(4)} KiB  ${what}\n${pieces.map(piece => `          ${piece}\n`).join('')}`)
}
process.exitCode = measured.every(({ seconds, mark }) => seconds <= mark) ? 0 : 1
await clinic.close()
