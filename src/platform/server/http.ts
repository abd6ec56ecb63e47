import { existsSync } from 'node:fs'
import compress from '@fastify/compress'
import helmet from '@fastify/helmet'
import fastifyStatic from '@fastify/static'
import { fastify, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { z } from 'zod'
import { Refusal } from '../pure/refusal.ts'
import type { Logger } from './log.ts'
import { openApi } from './openapi.ts'
import { Paper } from './pdf/paper.words.ts'
import { createPrinter, type Printer } from './pdf/printer.ts'
import { perform, type Engine } from './perform.ts'
import { platformRefusals, problemOf } from './refusal.ts'
import type { Feed, Slice } from './slice.ts'

/** What the web server serves. */
export interface Site {
  readonly engine: Engine
  readonly slice: Required<Omit<Slice, 'feeds'>> & Pick<Slice, 'feeds'>
  readonly log: Logger
  readonly publicUrl: string
  readonly version: string
  /** Folder with the built web app. */
  readonly webFolder: string
  /** First path segment -> page, e.g. `staff` -> `staff.html`; '' is the front door. */
  readonly pages: Readonly<Record<string, string>>
}

const cookieName = (publicUrl: string): string => publicUrl.startsWith('https:') ? '__Host-evenkeel' : 'evenkeel'

const tokenOf = (request: FastifyRequest, name: string): string | null =>
  request.headers.cookie?.split(/; */).find(part => part.startsWith(`${name}=`))?.slice(name.length + 1) ?? null

const setCookie = (name: string, cookie: { token: string, expires: string } | null): string => {
  const secure = name.startsWith('__Host-') ? '; Secure' : ''
  return cookie === null ? `${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict${secure}`
    : `${name}=${cookie.token}; Path=/; Expires=${new Date(cookie.expires).toUTCString()}; HttpOnly; SameSite=Strict${secure}`
}

const language = (request: FastifyRequest): 'en' | 'es' => request.headers['accept-language']?.startsWith('es') ? 'es' : 'en'

const header = (request: FastifyRequest, name: string): string | null => {
  const value = request.headers[name]
  return typeof value === 'string' ? value : null
}

const versionIn = (ifMatch: string | null): number | null => {
  const digits = /^(?:W\/)?"?(\d{1,9})"?$/.exec(ifMatch ?? '')?.[1]
  return digits === undefined ? null : Number(digits)
}

function refuse(site: Site, request: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply {
  const problem = problemOf(refusal, { ...platformRefusals, ...site.slice.refusals }, language(request))
  return reply.code(problem.status).type('application/problem+json').send(JSON.stringify(problem))
}

/** What was asked, for the log: of an action its name, of any other address its pattern, never what stood in it. */
const routeOf = ({ routeOptions: { url }, params }: FastifyRequest): string | undefined => {
  const name = url === '/api/:name' && typeof params === 'object' && params !== null && 'name' in params ? params.name : undefined
  return name === undefined ? url : `/api/${String(name)}`
}

/** A document leaves as a file with a name that names nobody. */
async function sendPaper(reply: FastifyReply, print: Printer['print'], json: string): Promise<FastifyReply> {
  const paper = Paper.parse(JSON.parse(json))
  const pdf = await print(paper)
  return reply.type('application/pdf').header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename="${paper.file}.pdf"`).send(Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength))
}

/** One address for every action, `/api/<its name>`. */
function actionRoute(app: FastifyInstance, site: Site, print: Printer['print']): void {
  const cookie = cookieName(site.publicUrl)
  const actions = new Map(site.slice.actions.map(action => [action.name, action]))
  app.post<{ Params: { name: string } }>('/api/:name', async (request, reply) => {
    const action = actions.get(request.params.name)
    if (action === undefined) throw new Refusal('platform.not-found')
    const from = header(request, 'sec-fetch-site')
    if (from !== null && from !== 'same-origin' && from !== 'none') throw new Refusal('platform.stop-sharing')
    const answer = await perform(site.engine, action, {
      body: request.body, by: { token: tokenOf(request, cookie) }, active: header(request, 'evenkeel-active') === 'yes',
      idempotencyKey: header(request, 'idempotency-key'), ifMatch: versionIn(header(request, 'if-match')), address: request.ip,
    })
    if (answer.cookie !== undefined) reply.header('set-cookie', setCookie(cookie, answer.cookie))
    if (action.leavesAs === 'pdf') return sendPaper(reply, print, answer.json)
    return reply.type('application/json; charset=utf-8').header('cache-control', 'no-store').send(answer.json)
  })
}

const FeedAnswer = z.object({ text: z.string() })

/** A feed is its action, asked by address: nothing of it is kept on the way. */
function feed(app: FastifyInstance, site: Site, { path, ends, type, action }: Feed): void {
  app.get<{ Params: { secret: string } }>(`/${path}/:secret`, async (request, reply) => {
    const { secret } = request.params
    if (!secret.endsWith(ends)) throw new Refusal('platform.not-found')
    const { json } = await perform(site.engine, action, { body: { secret: secret.slice(0, -ends.length) }, by: { token: null }, address: request.ip })
    return reply.type(type).header('cache-control', 'private, no-store').send(FeedAnswer.parse(JSON.parse(json)).text)
  })
}

/** A person followed an address that leads nowhere: the front door tells them so, a program gets the problem document. */
const looksForPage = ({ headers }: FastifyRequest): boolean => headers.accept?.includes('text/html') === true

function servePages(app: FastifyInstance, site: Site): void {
  if (existsSync(site.webFolder)) {
    const files = { index: false, immutable: true, maxAge: '1y', preCompressed: true } as const
    app.register(fastifyStatic, { ...files, root: `${site.webFolder}/assets`, prefix: '/assets/', decorateReply: false })
    app.register(fastifyStatic, { ...files, root: site.webFolder, wildcard: false, globIgnore: ['assets/**'],
      setHeaders: reply => { reply.header('cache-control', 'no-cache') } })
  }
  app.setNotFoundHandler(async (request, reply) => {
    const segment = request.url.split(/[/?#]/)[1] ?? ''
    const known = site.pages[segment]
    const page = known ?? (looksForPage(request) ? site.pages[''] : undefined)
    if (request.method !== 'GET' || page === undefined || !existsSync(`${site.webFolder}/${page}`)) {
      return refuse(site, request, reply, new Refusal('platform.not-found'))
    }
    return reply.code(known === undefined ? 404 : 200).header('cache-control', 'no-cache').sendFile(page, { immutable: false, maxAge: 0 })
  })
}

const protect = (app: FastifyInstance, secure: boolean): void => {
  app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: {
      defaultSrc: ["'none'"], scriptSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"], imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'"], connectSrc: ["'self'"], manifestSrc: ["'self'"], workerSrc: ["'self'"], formAction: ["'self'"],
      baseUri: ["'none'"], frameAncestors: ["'none'"], reportUri: ['/refused-by-browser'], ...(secure && { upgradeInsecureRequests: [] }) } },
    strictTransportSecurity: secure,
    referrerPolicy: { policy: 'no-referrer' },
  })
}

const RefusedByBrowser = z.object({ 'csp-report': z.object({ 'effective-directive': z.string().regex(/^((script|style)-src(-attr|-elem)?|(default|img|font|connect|manifest|worker)-src|form-action|base-uri|frame-ancestors)$/u) }) })
/** Anybody may send a report: each rule is named once an hour, so that nobody fills the log. */
const SAID_AGAIN_MS = 3_600_000

/** A browser says that a page tried to run or load what is not ours: which rule stopped it is logged, nothing of the page. */
function hearBrowsers(app: FastifyInstance, { log, engine }: Site): void {
  const said = new Map<string, number>()
  app.addContentTypeParser('application/csp-report', { parseAs: 'string', bodyLimit: 16_384 }, app.getDefaultJsonParser('error', 'ignore'))
  app.post('/refused-by-browser', async (request, reply) => {
    const directive = RefusedByBrowser.safeParse(request.body).data?.['csp-report']['effective-directive']
    const now = Date.parse(engine.world.now())
    if (directive !== undefined && now - (said.get(directive) ?? 0) >= SAID_AGAIN_MS) {
      said.set(directive, now)
      log.warn({ directive }, 'a page tried what it may not')
    }
    return reply.code(204).send()
  })
}

/** The web server of a clinic: one route for each action, the pages, and what an operator asks. */
export async function createSite(site: Site): Promise<FastifyInstance> {
  const app = fastify({ bodyLimit: 1_000_000, trustProxy: 'loopback', forceCloseConnections: 'idle', genReqId: () => site.engine.world.newId() })
  protect(app, site.publicUrl.startsWith('https:'))
  app.register(compress, { threshold: 2048, encodings: ['gzip'] })
  app.removeContentTypeParser('text/plain')
  hearBrowsers(app, site)
  app.setErrorHandler(async (error, request, reply) => {
    if (error instanceof Refusal) return refuse(site, request, reply, error)
    const status = error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500
    if (status < 500) return refuse(site, request, reply, new Refusal('platform.input-invalid', { current: {} }))
    site.log.error({ request: request.id, route: routeOf(request), name: error instanceof Error ? error.name : 'unknown',
      stack: error instanceof Error ? error.stack?.split('\n').filter(line => line.startsWith('    at')).join('\n') : undefined }, 'failed')
    return reply.code(500).type('application/problem+json').send({ type: 'urn:evenkeel:bug', status: 500, code: 'platform.bug', request: request.id,
      title: language(request) === 'es' ? 'Algo falló de nuestro lado. No se guardó nada a medias.' : 'Something broke on our side. Nothing was saved by halves.' })
  })
  const printer = createPrinter()
  app.addHook('onClose', () => printer.close())
  actionRoute(app, site, printer.print)
  for (const each of site.slice.feeds ?? []) feed(app, site, each)
  let document: string | undefined
  app.get('/openapi.json', async (_request, reply) => reply.type('application/json; charset=utf-8').send(document ??= JSON.stringify(openApi(site.slice.actions, site.version))))
  app.get('/healthz', async () => ({ status: 'ok' }))
  app.get('/readyz', async (_request, reply) => {
    const ready = await site.engine.pool.query('select 1').then(() => true, () => false)
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'database not reachable' })
  })
  servePages(app, site)
  await app.ready()
  return app
}
