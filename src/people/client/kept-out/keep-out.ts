import { z } from 'zod'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command } from '../../../platform/server/action.ts'
import { Id } from '../../ids.words.ts'
import { allow } from '../../role.policy.ts'
import { allStaff } from '../../staff/public.ts'
import { passOnTasks } from '../../task/public.ts'
import { clientById } from '../client.store.ts'
import { mayKeepOut } from './kept-out.rules.ts'
import { insertKeptOut, keptOutOf } from './kept-out.store.ts'
import { KeptOut } from './kept-out.words.ts'

/** A client asked that a staff member never sees their record: from this moment that person finds nothing of them, in no list, search, week, print or message; what waited for them goes to whoever runs the clinic. */
export const keepOut = command({
  name: 'client.keep-out',
  input: z.object({ clientId: Id, staffId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: allow('intake', 'therapist', 'director'),
  output: z.array(KeptOut),
  run: async ({ db, input: { clientId, staffId }, actor, now }) => {
    const [colleagues, already] = [await allStaff(db), await keptOutOf(db, clientId)]
    if (!colleagues.some(({ id, left }) => id === staffId && !left)) throw new Refusal('platform.not-found')
    const decision = mayKeepOut(colleagues, already.map(one => one.staffId), staffId)
    if (!decision.ok) throw new Refusal(decision.because)
    await insertKeptOut(db, actor.clinicId, clientId, staffId, now)
    await passOnTasks(db, clientId, staffId)
    return keptOutOf(db, clientId)
  },
})
