import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id, Made } from '../../people/ids.words.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command, query } from '../../platform/server/action.ts'
import { apartById, apartOf, deleteApart, insertApart, saveMatters } from './apart.store.ts'
import { groupById } from './group.store.ts'
import { schedulers, schedulersOrClient } from './schedule.policy.ts'

/** Whom a client must not meet; seen only by those who schedule. */
export const keptApart = query({
  name: 'schedule.kept-apart',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: schedulers,
  output: z.array(z.object({ id: Id, clientId: Id, name: z.string() })),
  about: ({ input, output }) => [input.clientId, ...(Array.isArray(output) ? output.map(({ clientId }) => clientId) : [])],
  run: ({ db, input }) => apartOf(db, input.clientId),
})

/** Two clients must not meet: no week, no seat and no make-up brings them into one room. Why is not asked. */
export const keepApart = command({
  name: 'schedule.keep-apart',
  input: z.object({ clientId: Id, otherId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: schedulers,
  output: Made,
  about: ({ input }) => [input.clientId, input.otherId],
  run: async ({ db, input, actor, now, newId }) => {
    if (input.clientId === input.otherId || await clientById(db, input.otherId) === undefined) throw new Refusal('schedule.nobody-to-keep-apart')
    const id = newId()
    await insertApart(db, actor.clinicId, { id, clientIds: [input.clientId, input.otherId], saidBy: actor.id, now })
    return { id }
  },
})

/** They may meet after all. */
export const allowTogether = command({
  name: 'schedule.allow-together',
  input: z.object({ id: Id }),
  subject: (db, { id }) => apartById(db, id),
  allow: schedulers,
  about: ({ subject }) => subject.clientIds,
  run: ({ db, input }) => deleteApart(db, input.id),
})

/** Says whether a group matters to a client: a new week, also one with fewer hours, keeps it if it can. */
export const sayWhatMatters = command({
  name: 'schedule.say-what-matters',
  input: z.object({ clientId: Id, groupId: Id, matters: z.boolean() }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: schedulersOrClient,
  run: async ({ db, input, actor }) => {
    if (await groupById(db, input.groupId) === undefined) throw new Refusal('schedule.not-in-group')
    await saveMatters(db, actor.clinicId, input)
  },
})
