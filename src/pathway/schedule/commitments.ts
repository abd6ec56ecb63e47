import { z } from 'zod'
import { clinicDay } from '../../people/clinic/public.ts'
import { query } from '../../platform/server/action.ts'
import { clientById } from '../../people/client/public.ts'
import { Id } from '../../people/ids.words.ts'
import type { Db } from '../../platform/server/db.ts'
import { openEpisodeOf } from '../assessment/public.ts'
import { groupsThatMatter } from './apart.store.ts'
import { seatsOf } from './enrolment.store.ts'
import { groupsFrom } from './group.store.ts'
import { TopicSaid } from './group.words.ts'
import { commitmentsOf, wishOf } from './life.store.ts'
import { Commitment, LifeWish } from './life.words.ts'
import { schedulersOrClient } from './schedule.policy.ts'

async function seatsThatMatter(db: Db, clientId: string, today: string): Promise<{ groupId: string, topic: string, topicSaid: TopicSaid, weekday: number, starts: string, matters: boolean }[]> {
  const episode = await openEpisodeOf(db, clientId)
  if (episode === undefined) return []
  const [seats, dear] = [await seatsOf(db, episode.id, today), await groupsThatMatter(db, clientId)]
  return (await groupsFrom(db, today, episode.programId)).filter(({ id }) => seats.some(({ groupId }) => groupId === id))
    .map(({ id, topic, topicSaid, weekday, starts }) => ({ groupId: id, topic, topicSaid, weekday, starts, matters: dear.includes(id) }))
}

/** A client's life as far as treatment has to fit it. */
export const commitments = query({
  name: 'schedule.commitments',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: schedulersOrClient,
  output: z.object({ commitments: z.array(Commitment), wish: LifeWish,
    /** The groups they are in, and which of them matter to them. */
    groups: z.array(z.object({ groupId: Id, topic: z.string(), topicSaid: TopicSaid, weekday: z.number(), starts: z.string(), matters: z.boolean() })) }),
  run: async ({ db, input, now }) => ({ commitments: await commitmentsOf(db, input.clientId), wish: await wishOf(db, input.clientId), groups: await seatsThatMatter(db, input.clientId, await clinicDay(db, now)) }),
})
