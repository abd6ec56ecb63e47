import { z } from 'zod'
import { allow, STAFF_ROLES } from '../../../people/role.policy.ts'
import { command, nothing, query } from '../../../platform/server/action.ts'
import { endFeedsOf, feedMark, feedOf, insertFeed } from './feed.store.ts'

const forThemselves = allow('client', ...STAFF_ROLES)

/** Since when somebody has a private calendar address; its secret is shown once and never again. */
export const myFeed = query({
  name: 'schedule.my-calendar',
  input: z.object({}),
  subject: nothing,
  allow: forThemselves,
  output: z.object({ since: z.string().nullable() }),
  run: async ({ db, actor }) => ({ since: (await feedOf(db, actor.id))?.begunAt ?? null }),
})

/** Makes a private address for one's own calendar program; one that was there before is dead. */
export const beginFeed = command({
  name: 'schedule.begin-calendar',
  input: z.object({}),
  subject: nothing,
  allow: forThemselves,
  output: z.object({ url: z.string() }),
  secret: true,
  run: async ({ db, actor, now, newId, randomBytes, publicUrl }) => {
    const secret = randomBytes(24).toString('base64url')
    await endFeedsOf(db, actor.id, now)
    await insertFeed(db, { id: newId(), clinicId: actor.clinicId, kind: actor.kind === 'client' ? 'client' : 'staff', personId: actor.id, language: actor.language, begunAt: now, hash: feedMark(secret) })
    return { url: `${publicUrl}/calendar/${secret}.ics` }
  },
})

/** Ends one's own calendar address: programs that have it find nothing any more. */
export const endFeed = command({
  name: 'schedule.end-calendar',
  input: z.object({}),
  subject: nothing,
  allow: forThemselves,
  run: ({ db, actor, now }) => endFeedsOf(db, actor.id, now),
})
