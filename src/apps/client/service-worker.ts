// Keeps the client app opening without a network. It holds files of the build only: never an answer of /api or /fhir,
// and never a page with anybody's data in it.

interface Extendable extends Event { waitUntil(work: Promise<unknown>): void }
interface Fetching extends Extendable { readonly request: Request, respondWith(answer: Promise<Response>): void }
interface Worker {
  addEventListener(type: 'install' | 'activate', act: (event: Extendable) => void): void
  addEventListener(type: 'fetch', act: (event: Fetching) => void): void
  readonly clients: { claim(): Promise<void> }
  readonly registration: { readonly scope: string }
  readonly location: { readonly origin: string }
}
declare const self: Worker
/** Put in by the build. */
declare const __OFFLINE_FILES__: { readonly version: string, readonly files: readonly string[] }

const { version, files } = __OFFLINE_FILES__
const PREFIX = 'keel-'
const SHELF = `${PREFIX}${version}`
const ALWAYS = ['/before.js', '/keel.webmanifest', '/icons/keel.svg']

/** The page itself, without anything after its address. */
const page = (): string => new URL(self.registration.scope).pathname

/** Files of the build carry their content in their name: what the browser has of them is not fetched twice from a prepaid plan. */
const install = async (): Promise<void> => {
  const shelf = await caches.open(SHELF)
  await shelf.addAll([...[page(), ...ALWAYS].map(file => new Request(file, { cache: 'reload' })), ...files])
}

const tidy = async (): Promise<void> => {
  const names = await caches.keys()
  await Promise.all(names.filter(name => name.startsWith(PREFIX) && name !== SHELF).map(name => caches.delete(name)))
  await self.clients.claim()
}

const fromShelf = async (request: Request, kept: string): Promise<Response> => {
  const shelf = await caches.open(SHELF)
  return await shelf.match(kept) ?? fetch(request)
}

self.addEventListener('install', event => event.waitUntil(install()))
self.addEventListener('activate', event => event.waitUntil(tidy()))
self.addEventListener('fetch', event => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (request.mode === 'navigate' && pathname.startsWith(page())) event.respondWith(fromShelf(request, page()))
  else if (files.includes(pathname) || ALWAYS.includes(pathname)) event.respondWith(fromShelf(request, pathname))
})

export {}
