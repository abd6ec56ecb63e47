import { z } from 'zod'
import { clinicOf } from '../people/clinic/public.ts'
import { anybody, signedIn } from '../people/role.policy.ts'
import { demoReady } from '../people/sign-in/public.ts'
import { Refusal } from '../platform/pure/refusal.ts'
import { command, nothing } from '../platform/server/action.ts'
import type { Engine } from '../platform/server/perform.ts'

/** How far the invented people have moved in. One at a time on this server. */
const moving: { under: Promise<void> | null, share: number, failed: Error | null } = { under: null, share: 0, failed: null }

function moveIn(engine: Engine): void {
  moving.share = 0
  moving.failed = null
  moving.under ??= import('./play-demo.ts').then(({ playDemo }) => playDemo(engine, share => { moving.share = share })).catch((error: unknown) => {
    moving.failed = error instanceof Error ? error : new Error(String(error))
  }).finally(() => { moving.under = null })
}

const Progress = z.object({ ready: z.boolean(), share: z.number() })

/** Opens the demo clinic: the first time its twelve weeks are played while one waits; asked again, it says how far that is. */
export const openDemo = command({
  name: 'demo.open',
  input: z.object({}),
  subject: nothing,
  allow: anybody,
  output: Progress,
  run: async ({ db, demo, after }) => {
    if (!demo) throw new Refusal('clinic.demo-is-off')
    if (moving.under !== null) return { ready: false, share: moving.share }
    if (moving.failed !== null) {
      const failed = moving.failed
      moving.failed = null
      throw failed
    }
    if (await demoReady(db)) return { ready: true, share: 1 }
    after(async engine => moveIn(engine))
    return { ready: false, share: 0 }
  },
})

/** Starts the demo's story afresh: new people move in, the old ones are forgotten. Only inside the demo clinic. */
export const resetDemo = command({
  name: 'demo.reset',
  input: z.object({}),
  subject: async (db, _input, actor) => {
    const clinic = await clinicOf(db, actor.clinicId)
    return clinic?.isDemo === true ? clinic : undefined
  },
  allow: signedIn,
  output: Progress,
  run: async ({ after }) => {
    after(async engine => moveIn(engine))
    return { ready: false, share: 0 }
  },
})
