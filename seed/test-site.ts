import { randomBytes } from 'node:crypto'
import { startSignIn } from '../src/people/sign-in/public.ts'
import type { Actor } from '../src/platform/pure/policy.ts'
import { createSite } from '../src/platform/server/http.ts'
import { createLog } from '../src/platform/server/log.ts'
import { evenkeel } from '../src/slices.ts'
import type { TestClinic } from './test-clinic.ts'

/** What the server answered; `cookie` when it gave a sign-in. */
export interface Answered { readonly status: number, readonly json: unknown, readonly cookie: string | null }

/** Who calls: somebody of the clinic, the cookie a browser was given, or nobody. */
export type Caller = Actor | string | null

/** A test clinic through its HTTP interface, as a browser or a program meets it. */
export interface TestSite {
  readonly post: (name: string, body: object, by: Caller) => Promise<Answered>
  readonly close: () => Promise<void>
}

/** Opens the whole interface of a test clinic on a free port. */
export async function openTestSite(clinic: TestClinic): Promise<TestSite> {
  const site = await createSite({ engine: clinic.engine, slice: evenkeel, log: createLog('silent'), publicUrl: 'http://localhost', version: 'test', webFolder: '/nowhere', pages: {} })
  const url = await site.listen({ port: 0, host: '127.0.0.1' })
  const cookies = new Map<string, string>()
  const cookieOf = async ({ id, kind }: Actor): Promise<string> => {
    const known = cookies.get(id)
    if (known !== undefined) return known
    let token = ''
    await clinic.inside(db => startSignIn({
      db, newId: clinic.engine.world.newId, randomBytes, now: clinic.engine.world.now(), cookie: given => { token = given?.token ?? '' },
    }, { clinicId: clinic.clinicId, kind: kind === 'client' ? 'client' : 'staff', personId: id, strong: true, device: 'a program' }))
    cookies.set(id, `evenkeel=${token}`)
    return `evenkeel=${token}`
  }
  return {
    close: () => site.close(),
    post: async (name, body, by) => {
      const cookie = typeof by === 'string' ? by : by === null ? '' : await cookieOf(by)
      const answer = await fetch(`${url}/api/${name}`, { method: 'POST', body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', 'idempotency-key': clinic.engine.world.newId(), ...(cookie !== '' && { cookie }) } })
      return { status: answer.status, json: await answer.json(), cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? null }
    },
  }
}
