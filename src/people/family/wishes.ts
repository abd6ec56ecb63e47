import { z } from 'zod'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command, nothing, query, type AnyAction } from '../../platform/server/action.ts'
import { Id, Line } from '../ids.words.ts'
import { allow } from '../role.policy.ts'
import { finishTasksAbout, raiseTask } from '../task/public.ts'
import { supporterById } from './family.store.ts'
import { answerWish, insertWish, openWishes, wishesBy } from './night.store.ts'
import { Wish } from './night.words.ts'

const DAY_MS = 86_400_000

/** Staff who talk with families. */
const familyStaff = allow('intake', 'therapist', 'facilitator', 'director', 'prescriber')

/** A supporter asks for help for themselves: with a person, not about the client. Needs no release. */
export const askSupport = command({
  name: 'family.ask-support',
  input: z.object({ words: Line(2000) }),
  subject: (db, _input, actor) => supporterById(db, actor.id),
  allow: allow('supporter'),
  about: () => [],
  run: async context => {
    const { db, input, actor, subject: { id: supporterId }, now, newId } = context
    const recent = (await wishesBy(db, supporterId)).filter(({ askedAt }) => Date.parse(now) - Date.parse(askedAt) < DAY_MS)
    if (recent.length >= 3) throw new Refusal('family.enough-today')
    const id = newId()
    await insertWish(db, { clinicId: actor.clinicId, id, supporterId, words: input.words, now })
    await raiseTask(context, {
      kind: 'family.wants-support', reason: 'family.wish', urgency: 'today', forRole: 'therapist', dueAt: new Date(Date.parse(now) + DAY_MS).toISOString(), aboutId: id,
    })
  },
})

/** What a supporter asked for, and whether somebody has it. */
export const mySupport = query({
  name: 'family.my-support',
  input: z.object({}),
  subject: (db, _input, actor) => supporterById(db, actor.id),
  allow: allow('supporter'),
  about: () => [],
  output: z.array(z.object({ askedAt: z.string(), answeredAt: z.string().nullable() })),
  run: ({ db, subject: { id } }) => wishesBy(db, id),
})

/** Supporters who ask for help for themselves. */
export const supportWishes = query({
  name: 'family.wishes',
  input: z.object({}),
  subject: nothing,
  allow: familyStaff,
  output: z.array(Wish),
  run: ({ db }) => openWishes(db),
})

/** Says what was done for a supporter. */
export const answerSupport = command({
  name: 'family.answer-wish',
  input: z.object({ id: Id, whatWasDone: Line(1000) }),
  subject: nothing,
  allow: familyStaff,
  run: async ({ db, input, actor, now }) => {
    if (!await answerWish(db, { id: input.id, by: actor.id, answer: input.whatWasDone, now })) throw new Refusal('platform.not-found')
    await finishTasksAbout(db, input.id, actor.id, input.whatWasDone, now)
  },
})

/** What can be done for the supporters themselves. */
export const wishActions: readonly AnyAction[] = [askSupport, mySupport, supportWishes, answerSupport]
