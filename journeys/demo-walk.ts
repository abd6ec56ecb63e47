import type { BrowserContext, Page } from 'playwright-core'
import { z } from 'zod'
import cast from '../src/demo/demo-cast.json' with { type: 'json' }

/** One place to go, and the name its picture gets. */
export interface Stop { readonly name: string, readonly path: string }

const Pages = z.object({ pages: z.array(z.object({ path: z.string(), menu: z.object({ roles: z.array(z.string()).optional() }).loose().optional() })) })
const Ids = z.array(z.object({ id: z.string() }).loose())
const Sessions = z.array(z.object({ id: z.string(), kind: z.string(), startsAt: z.string(), endsAt: z.string(), cancelledAt: z.string().nullable(), notesDue: z.number() }))
const Caseload = z.array(z.object({ clientId: z.string(), name: z.string() }))

/** Calls an action as whoever is signed in at this device. */
export async function call(context: BrowserContext, url: string, name: string, body: object = {}, ifMatch?: number): Promise<unknown> {
  const answer = await context.request.post(`${url}/api/${name}`, {
    data: body, timeout: 60_000, headers: { 'idempotency-key': crypto.randomUUID(), 'evenkeel-active': 'yes', ...(ifMatch !== undefined && { 'if-match': `"${ifMatch}"` }) },
  })
  if (!answer.ok()) throw new Error(`${name} answered ${answer.status()}: ${await answer.text()}`)
  return answer.json()
}

/** Opens the demo clinic and answers after how many seconds it was ready. */
export async function openDemo(context: BrowserContext, url: string): Promise<number> {
  const started = performance.now()
  const Progress = z.object({ ready: z.boolean() })
  while (!Progress.parse(await call(context, url, 'demo.open')).ready) {
    await new Promise(resolve => { setTimeout(resolve, 400) })
    if (performance.now() - started > 400_000) throw new Error('The demo clinic did not open.')
  }
  return (performance.now() - started) / 1000
}

/** Becomes somebody of the demo clinic. */
export const enterAs = async (context: BrowserContext, url: string, role: string): Promise<void> => { await call(context, url, 'demo.enter-as', { role }) }

type Bring = 'staff' | 'client'
/** The pages the steps bring to an app. */
export const broughtBy = async (app: Bring): Promise<z.output<typeof Pages>['pages']> => {
  const found: unknown = await import(String(new URL(`../src/apps/${app}/pages.ts`, import.meta.url)))
  return Pages.parse(found).pages
}

const named = (path: string): string => path.replace('/clients/$clientId', '/chart').replaceAll(/\$(\w+)/gu, '$1').replace(/^\//u, '').replaceAll('/', '-') || 'today'

/** What stands for each id in an address: one client, their newest measure and note, a group whose notes are due, an open inquiry. */
async function places(context: BrowserContext, url: string): Promise<Readonly<Record<string, string>>> {
  await enterAs(context, url, 'director')
  const clientId = Caseload.parse(await call(context, url, 'today.caseload')).find(({ name }) => name.startsWith('Luis'))?.clientId ?? ''
  const discharged = z.array(z.object({ clientId: z.string() })).parse(await call(context, url, 'client.find', { text: 'Nadia' }))[0]?.clientId ?? ''
  const newest = (list: unknown): string => Ids.parse(list)[0]?.id ?? ''
  const noteId = newest(await call(context, url, 'session.notes-of-client', { clientId }))
  const measureId = newest(await call(context, url, 'assessment.measures', { clientId, instrument: 'phq-9' }))
  const letterId = newest(await call(context, url, 'completion.letters', { clientId: discharged }))
  const inquiry = newest(await call(context, url, 'referral.list', { show: 'open' }))
  await enterAs(context, url, 'facilitator')
  const now = new Date().toISOString()
  const held = Sessions.parse(await call(context, url, 'session.mine')).filter(one => one.kind === 'group' && one.cancelledAt === null && one.startsAt < now)
    .sort((a, b) => b.startsAt.localeCompare(a.startsAt))
  return { clientId, discharged, noteId, measureId, letterId, inquiry, sessionId: (held.find(({ notesDue }) => notesDue > 0) ?? held[0])?.id ?? '', instrument: 'phq-9', skill: 'urge-surfing' }
}

/** The addresses of one step that no menu shows are walked by the role that works there. */
const WALKED_BY: readonly (readonly [RegExp, string])[] = [[/^\/sessions\//u, 'facilitator'], [/^\/referrals\//u, 'intake'], [/^\/kiosks$/u, 'front-desk'], [/^\/notes-alike$/u, 'director'], [/./u, 'therapist']]

/** Every page every role is offered, in the order of the pathway. */
export async function everyStop(context: BrowserContext, url: string, roles: readonly string[]): Promise<ReadonlyMap<string, readonly Stop[]>> {
  const ids = await places(context, url)
  const filled = (path: string, id = ''): string => path.replace(/\$clientId(?=\/completion\/)/u, '$discharged').replaceAll(/\$(\w+)/gu, (_all, key: string) => key === 'id' ? id : ids[key] ?? '')
  const [staff, client] = [await broughtBy('staff'), await broughtBy('client')]
  const offered = (role: string): Stop[] => [
    { name: 'today', path: '/staff/' },
    ...(['biller', 'front-desk'].includes(role) ? [] : [{ name: 'chart', path: filled('/staff/clients/$clientId') }]),
    ...staff.filter(({ path, menu }) => menu ? menu.roles?.includes(role) ?? true : WALKED_BY.find(([of]) => of.test(path))?.[1] === role)
      .map(({ path }) => ({ name: named(path), path: `/staff${filled(path, ids['inquiry'])}` })),
  ]
  const walks: [string, Stop[]][] = roles.map(role => [role, offered(role)])
  return new Map<string, Stop[]>([
    ['door', ['/', '/sign-in', '/set-up', '/join'].map(path => ({ name: path === '/' ? 'first-page' : named(path), path }))],
    ...walks,
    ['client', [{ name: 'today', path: '/my/' }, { name: 'more', path: '/my/more' }, ...client.map(({ path }) => ({ name: named(path), path: `/my${filled(path, ids['skill'])}` }))]],
    ['supporter', [{ name: 'today', path: '/family/' }, { name: 'for-you', path: '/family/for-you' }]],
  ])
}

const LOADING = 'main [role=status][data-shape], main [aria-busy=true]'

/** Goes to a place and waits until nothing is loading any more. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'load', timeout: 60_000 })
  await page.locator('main :is(h1, h2, p, button):visible').first().waitFor({ timeout: 60_000 })
  for (let quiet = 0; quiet < 2; quiet += 1) {
    await page.locator(LOADING).first().waitFor({ state: 'detached', timeout: 60_000 })
    await page.waitForTimeout(80)
  }
}

const PEOPLE = new RegExp(cast.clients.map(({ familyName }) => familyName).join('|'), 'u')
const KEYS = /\{\{|\bundefined\b|\bNaN\b|\[object |Invalid Date|(?:^|\s)[a-z]+[A-Z][a-z]+[a-zA-Z]*(?=\s|$)/mu

/** What is wrong with the page as it stands: an error where words should be, an address that leads nowhere, a key nobody translated, a name in the tab, a page wider than its screen. */
export async function faults(page: Page): Promise<string[]> {
  const title = await page.title()
  const words = await page.locator('body').innerText()
  const failed = await page.locator('[role=alert][data-tone=attention]').allInnerTexts()
  const wide: unknown = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
  const key = KEYS.exec(words)?.[0]
  return [
    ...failed.map(said => `error: ${said}`),
    ...(title.trim() === '' || PEOPLE.test(title) ? [`title: ${title}`] : []),
    ...(words.includes('This page is not here') ? ['leads nowhere'] : []),
    ...(key === undefined ? [] : [`untranslated: ${key.trim()}`]),
    ...(typeof wide === 'number' && wide > 1 ? [`${wide}px too wide`] : []),
  ]
}
