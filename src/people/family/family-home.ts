import { z } from 'zod'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command, query } from '../../platform/server/action.ts'
import { clientById } from '../client/public.ts'
import { Id, Line } from '../ids.words.ts'
import { allow } from '../role.policy.ts'
import { raiseTask } from '../task/public.ts'
import { insertWord, releasesFor, supporterById, wordsAbout, wordsOf } from './family.store.ts'
import { FamilyHome, FamilyWord } from './family.words.ts'
import { openTopics, WORDS_A_DAY } from './release.rules.ts'

/** A day, for the time the team has to read what a supporter told. */
const DAY_MS = 86_400_000

/** A supporter's own page. Without a live release it looks the same for everybody: their own support, and a way to tell the team. */
export const familyHome = query({
  name: 'family.home',
  input: z.object({}),
  subject: (db, _input, actor) => supporterById(db, actor.id),
  allow: allow('supporter'),
  output: FamilyHome,
  run: async ({ db, subject: { id, clientId, name }, now }) => {
    const releases = await releasesFor(db, id, now)
    const topics = openTopics(releases, id)
    const client = topics.includes('about') ? await clientById(db, clientId) : undefined
    const ends = releases.filter(({ state }) => state === 'live').map(({ validUntil }) => validUntil).sort()
    return {
      name, topics, until: ends.at(-1) ?? null, clientName: client ? client.preferredName ?? client.givenName : null,
      told: (await wordsOf(db, id)).slice(0, 5),
    }
  },
})

/** A supporter tells the team something. One way: it is read, nothing is answered or confirmed. */
export const tellTeam = command({
  name: 'family.tell-team',
  input: z.object({ words: Line(2000) }),
  subject: (db, _input, actor) => supporterById(db, actor.id),
  allow: allow('supporter'),
  run: async context => {
    const { db, input, actor, subject: { id: supporterId, clientId }, now, newId } = context
    const today = (await wordsOf(db, supporterId)).filter(({ toldAt }) => Date.parse(now) - Date.parse(toldAt) < DAY_MS)
    if (today.length >= WORDS_A_DAY) throw new Refusal('family.enough-today')
    const id = newId()
    await insertWord(db, { clinicId: actor.clinicId, id, clientId, supporterId, words: input.words, now })
    await raiseTask(context, {
      clientId, kind: 'family.told', reason: 'family.told', urgency: 'today', forRole: 'therapist',
      dueAt: new Date(Date.parse(now) + DAY_MS).toISOString(), aboutId: id,
    })
  },
})

/** What the people around a client have told the team. */
export const familyWords = query({
  name: 'family.words',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: allow('intake', 'therapist', 'facilitator', 'director', 'prescriber'),
  output: z.array(FamilyWord),
  run: ({ db, subject: { clientId } }) => wordsAbout(db, clientId),
})
