import { readFileSync, readdirSync } from 'node:fs'
import { Agent, request } from 'node:http'

/** One HTTP call of a benchmark; the body may differ from call to call. */
export interface Ask {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: () => string
}

/** What one run says: milliseconds, calls a second, CPU microseconds of server and database for one call. */
export interface Figures {
  readonly p50: number, readonly p95: number, readonly perSecond: number
  readonly serverCpu: number, readonly databaseCpu: number, readonly failed: number
}

const TICKS_PER_SECOND = 100

const cpuOf = (pid: number): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
}

/** The processes that one started. */
export const childrenOf = (pid: number): number[] => readdirSync('/proc').flatMap(name => {
  if (!/^\d+$/.test(name)) return []
  try {
    const parent = Number(readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]?.split(' ')[1])
    return parent === pid ? [Number(name)] : []
  } catch { return [] }
})

/** Seconds of CPU of a database server: its ended backends are counted by the postmaster, the living ones here. */
export const databaseCpu = (postmaster: number): number => {
  const fields = readFileSync(`/proc/${postmaster}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  const ended = (Number(fields[13]) + Number(fields[14])) / TICKS_PER_SECOND
  return ended + [postmaster, ...childrenOf(postmaster)].reduce((sum, pid) => {
    try { return sum + cpuOf(pid) } catch { return sum }
  }, 0)
}

const call = (agent: Agent, port: number, ask: Ask): Promise<{ status: number, body: string }> => new Promise((resolve, reject) => {
  const body = ask.body()
  const sent = request({ agent, port, host: '127.0.0.1', method: 'POST', path: ask.path,
    headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...ask.headers } }, answer => {
    const parts: Buffer[] = []
    answer.on('data', (part: Buffer) => parts.push(part))
    answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(parts).toString() }))
  })
  sent.on('error', reject)
  sent.end(body)
})

/** One call, its answer as text; throws when it was refused. */
export async function once(port: number, ask: Ask): Promise<string> {
  const { status, body } = await call(new Agent(), port, ask)
  if (status !== 200) throw new Error(`${ask.path} answered ${status}: ${body.slice(0, 300)}`)
  return body
}

const quantile = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

/** Calls as fast as `connections` people can, for a fixed number of calls, and reads the clocks before and after. */
export async function measure(port: number, ask: Ask, options: { connections: number, calls: number, server: number, postmaster: number }): Promise<Figures> {
  const agent = new Agent({ keepAlive: true, maxSockets: options.connections })
  const times: number[] = []
  let left = options.calls
  let failed = 0
  const [server, database, started] = [cpuOf(options.server), databaseCpu(options.postmaster), performance.now()]
  await Promise.all(Array.from({ length: options.connections }, async () => {
    while (left > 0) {
      left -= 1
      const from = performance.now()
      const { status } = await call(agent, port, ask)
      times.push(performance.now() - from)
      if (status !== 200) failed += 1
    }
  }))
  const seconds = (performance.now() - started) / 1000
  agent.destroy()
  times.sort((a, b) => a - b)
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95), perSecond: options.calls / seconds, failed,
    serverCpu: (cpuOf(options.server) - server) / options.calls * 1e6, databaseCpu: (databaseCpu(options.postmaster) - database) / options.calls * 1e6 }
}

/** The middle one of several figures. */
export const median = (values: readonly number[]): number => quantile([...values].sort((a, b) => a - b), 0.5)
