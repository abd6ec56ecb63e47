import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id, Line, Made } from '../../people/ids.words.ts'
import { clinicians } from '../../people/role.policy.ts'
import { finishTasksAbout } from '../../people/task/public.ts'
import { command, query } from '../../platform/server/action.ts'
import { insertReachOut, reachOutsOf } from './reach-out.store.ts'
import { checkInsOf } from './skills.store.ts'
import { ReachOut, ReachOutcome } from './skills.words.ts'

/** How far back an asked-for call may lie that this call answers, in days. */
const ANSWERS_BACK = 21

const daysBefore = (now: string, days: number): string => new Date(Date.parse(now) - days * 86_400_000).toISOString().slice(0, 10)

/** A client who may need a call was called; saying what was done takes them off the list and answers their wish for a call. */
export const recordReachOut = command({
  name: 'skills.record-reach-out',
  input: z.object({ clientId: Id, outcome: ReachOutcome, words: Line(2000) }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: clinicians,
  output: Made,
  run: async context => {
    const { db, input, actor, now } = context
    const id = await insertReachOut(context, input)
    if (input.outcome === 'reached' || input.outcome === 'not-needed') {
      const asked = (await checkInsOf(db, input.clientId, daysBefore(now, ANSWERS_BACK))).filter(({ wantsCall }) => wantsCall)
      for (const checkIn of asked) await finishTasksAbout(db, checkIn.id, actor.id, input.words, now)
    }
    return { id }
  },
})

/** Calls between sessions, newest first. */
export const reachOuts = query({
  name: 'skills.reach-outs',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: clinicians,
  output: z.array(ReachOut),
  run: async ({ db, input }) => z.array(ReachOut).parse(await reachOutsOf(db, input.clientId)),
})
