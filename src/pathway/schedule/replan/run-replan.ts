import { z } from 'zod'
import { Id } from '../../../people/ids.words.ts'
import { allow } from '../../../people/role.policy.ts'
import { command, nothing } from '../../../platform/server/action.ts'
import { perform, type Engine } from '../../../platform/server/perform.ts'
import { clinicClock } from '../clinic-clock.ts'
import type { PlacementInstance } from '../placement/instance.words.ts'
import { placeInWorker } from '../placement/place-in-worker.ts'
import type { Placed } from '../placement/placing.ts'
import { finishReplan, noteProgress } from './replan.store.ts'
import { ReplanProgress } from './replan.words.ts'

const Noted = z.object({ stop: z.boolean() })

/** Writes down how far the engine is, for whoever watches, and brings back whether it should stop. */
export const noteReplan = command({
  name: 'schedule.note-replan',
  input: z.object({ id: Id, progress: ReplanProgress.nullable() }),
  subject: nothing,
  allow: allow('system'),
  output: Noted,
  run: async ({ db, input }) => ({ stop: await noteProgress(db, input.id, input.progress) }),
})

/** Keeps the engine's answer; one that its checker found fault with is thrown away and said to have failed. */
export const keepReplan = command({
  name: 'schedule.keep-replan',
  input: z.object({ id: Id, answer: z.object({ violations: z.array(z.unknown()) }).loose().nullable(), failed: z.string().max(200).nullable() }),
  subject: nothing,
  allow: allow('system'),
  run: ({ db, input: { id, answer, failed }, now }) => finishReplan(db, id, now, answer !== null && answer.violations.length === 0 ? { answer } : { failed: failed ?? 'checker' }),
})

/** How often somebody who watches is told, in milliseconds. */
const TELL_EVERY = 1500
/** Limits in steps beside the seconds, so that the same question has the same answer wherever it has time enough. */
const [ROUNDS, NODES, SEED] = [4000, 400, 1]

type Asked = { readonly id: string, readonly question: PlacementInstance, readonly seconds: number, readonly rounds?: number }

/** Runs the engine on a thread of its own beside the clinic, tells how far it is and hears whether to stop; answers what it found. */
export async function placeWatched(engine: Engine, clinicId: string, { id, question, seconds, rounds = ROUNDS }: Asked): Promise<{ placed: Placed, stopped: boolean }> {
  const by = { actor: clinicClock(clinicId) }
  let newest: unknown = null
  let stopped = false
  const placing = placeInWorker(question, { seconds, rounds, nodes: NODES, seed: SEED }, { onProgress: progress => { newest = progress } })
  const tell = async (): Promise<void> => {
    const { json } = await perform(engine, noteReplan, { body: { id, progress: newest }, by })
    newest = null
    if (!Noted.parse(JSON.parse(json)).stop) return
    stopped = true
    placing.stop()
  }
  const telling = setInterval(() => { tell().catch(() => undefined) }, TELL_EVERY)
  try {
    const placed = await placing.placed
    // Who asked to stop while the last step ran has asked all the same.
    await tell()
    return { placed, stopped }
  } finally {
    clearInterval(telling)
  }
}

/** Runs a re-plan and keeps what it found, or that it failed. */
export async function runReplan(engine: Engine, clinicId: string, asked: Asked): Promise<{ placed: Placed, stopped: boolean } | null> {
  const keep = (body: object): Promise<unknown> => perform(engine, keepReplan, { body: { id: asked.id, answer: null, failed: null, ...body }, by: { actor: clinicClock(clinicId) } })
  try {
    const found = await placeWatched(engine, clinicId, asked)
    await keep({ answer: found.placed })
    return found
  } catch (problem) {
    await keep({ failed: problem instanceof Error ? problem.name : 'unknown' })
    return null
  }
}
