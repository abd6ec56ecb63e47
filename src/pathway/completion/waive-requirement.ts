import { z } from 'zod'
import { Id, Line, Made } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { episodeById } from '../assessment/public.ts'
import { insertWaiver, waiversOf } from './discharge.store.ts'
import { programMovesOf, requirementsOf } from './facts.ts'

/** Decides that a requirement does not apply to this client, and says why. The director's decision, not the author's. */
export const waiveRequirement = command({
  name: 'completion.waive',
  input: z.object({ episodeId: Id, requirement: z.string().max(80), reason: Line(1000) }),
  subject: (db, { episodeId }) => episodeById(db, episodeId),
  allow: allow('director').when('it is not their own client', (actor, { therapistId }: { therapistId: string }) => therapistId !== actor.id),
  output: Made,
  run: async context => {
    const { db, input, subject } = context
    if (!(await requirementsOf(db, subject)).some(({ id }) => id === input.requirement)) throw new Refusal('completion.no-such-requirement')
    const afterMoves = await programMovesOf(db, subject.id)
    if ((await waiversOf(db, subject.id, afterMoves)).some(({ requirement }) => requirement === input.requirement)) throw new Refusal('completion.already-waived')
    return { id: await insertWaiver(context, { clientId: subject.clientId, episodeId: subject.id, afterMoves, requirement: input.requirement, reason: input.reason }) }
  },
})
