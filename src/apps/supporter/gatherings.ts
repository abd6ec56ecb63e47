import { z } from 'zod'
import { guestsOf, markCame, nightsSince, supporterById } from '../../people/family/public.ts'
import { Id } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { command, nothing, query } from '../../platform/server/action.ts'
import { familySessionsBetween } from './supporter.store.ts'
import { Gathering } from './supporter.words.ts'

const DAY_MS = 86_400_000

/** Staff who talk with families. */
const familyStaff = allow('intake', 'therapist', 'facilitator', 'director', 'prescriber')

/** Family nights and family sessions of the last week and the weeks to come, and which supporters said that they come. */
export const gatherings = query({
  name: 'family.gatherings',
  input: z.object({}),
  subject: nothing,
  allow: familyStaff,
  output: z.array(Gathering),
  run: async ({ db, now }) => {
    const since = new Date(Date.parse(now) - 7 * DAY_MS).toISOString()
    const until = new Date(Date.parse(now) + 28 * DAY_MS).toISOString()
    const nights = (await nightsSince(db, since)).map(({ id, title, startsAt, endsAt, place }) => ({ aboutId: id, kind: 'night' as const, title, startsAt, endsAt, place }))
    const sessions = (await familySessionsBetween(db, since, until)).map(({ sessionId, topic, startsAt, endsAt }) => ({ aboutId: sessionId, kind: 'session' as const, title: topic, startsAt, endsAt, place: null }))
    const guests = await guestsOf(db, [...nights, ...sessions].map(({ aboutId }) => aboutId))
    return [...nights, ...sessions].map(gathering => ({ ...gathering, guests: guests.filter(({ aboutId }) => aboutId === gathering.aboutId) }))
      .filter(({ kind, guests: there }) => kind === 'night' || there.length > 0).sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1))
  },
})

/** Marks whether a supporter was there: about the supporter, not about the client. */
export const markGuest = command({
  name: 'family.mark-came',
  input: z.object({ supporterId: Id, aboutId: Id, came: z.boolean() }),
  subject: (db, { supporterId }) => supporterById(db, supporterId),
  allow: familyStaff,
  about: () => [],
  run: ({ db, input, actor, now }) => markCame(db, actor.clinicId, { ...input, by: actor.id, now }),
})
