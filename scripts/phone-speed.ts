// How long an old phone on a bad network waits for the client's app: `npm run phone-speed`. Chromium with a CPU four times slower and slow 3G,
// a first visit with nothing kept and a later one; prints seconds until the check-in can be tapped, and what went over the wire.
import type { CDPSession, Page } from 'playwright-core'
import { foundClinic, openBrowserClinic } from '../journeys/support.ts'

/** Slow 3G as Chromium's own tools have it. */
const SLOW_3G = { offline: false, latency: 400, downloadThroughput: 400 * 1024 / 8, uploadThroughput: 400 * 1024 / 8 }
const CPU_SLOWER = 4
/** Usable in five seconds at the first visit, in two later on. */
const BUDGET = { first: 5, later: 2 }

async function slowed(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', SLOW_3G)
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER })
  return session
}

/** Seconds until the check-in stands there, and what came over the wire meanwhile. */
async function visit(page: Page, session: CDPSession): Promise<{ seconds: number, kib: number, pieces: string[] }> {
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
  await page.goto('/my/', { waitUntil: 'commit' })
  await page.getByRole('link', { name: 'Check in' }).waitFor({ timeout: 120_000 })
  session.off('Network.loadingFinished', count)
  session.off('Network.requestWillBeSent', ask)
  return { seconds: (performance.now() - began) / 1000, kib: bytes / 1024, pieces }
}

const clinic = await openBrowserClinic()
const director = await foundClinic(clinic)
const { id: clientId } = await director.does('client.record', { givenName: 'Luis', familyName: 'Prado', birthDate: '1992-05-04' })
const { url } = await director.does('client.device-link', { clientId })
const { page, context } = await clinic.person({ phone: true })
await page.goto('/join')
await page.evaluate(async code => {
  const answer = await fetch('/api/sign-in.bind-device', {
    method: 'POST', body: JSON.stringify({ code, pin: '274915', birthDate: '1992-05-04', device: 'Chrome, Android' }),
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
  })
  localStorage.setItem('keel-device', JSON.parse(await answer.text()).deviceKey)
}, String(url).split('#')[1] ?? '')
const fresh = await context.newPage()
const session = await slowed(fresh)
await session.send('Network.clearBrowserCache')
const first = await visit(fresh, session)
await fresh.evaluate('navigator.serviceWorker.ready.then(() => true)')
const later = await visit(fresh, session)
for (const [name, { seconds, kib, pieces }] of [['first', first], ['later', later]] as const) {
  process.stdout.write(`${name.padEnd(6)} ${seconds.toFixed(1)} s of ${BUDGET[name]} s   ${Math.round(kib)} KiB\n${pieces.map(piece => `${piece}\n`).join('')}`)
}
process.exitCode = first.seconds <= BUDGET.first && later.seconds <= BUDGET.later ? 0 : 1
await clinic.close()
