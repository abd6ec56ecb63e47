import { z } from 'zod'
import { Id } from '../../people/ids.words.ts'
import { needsCosign } from '../../people/staff/credential.rules.ts'
import { staffById } from '../../people/staff/public.ts'
import { query } from '../../platform/server/action.ts'
import { TOO_ALIKE } from './likeness.rules.ts'
import { noteDueTimes } from './due/due.rules.ts'
import { noteRulesOf } from './due/due.store.ts'
import { dayAt } from './minutes.rules.ts'
import { everybodyCalledAt, lastNotes } from './note.store.ts'
import { Review } from './note.words.ts'
import { namesInShared, reviewed } from './review.rules.ts'
import { notesOfSession } from './roster.store.ts'
import { theLeads } from './session.policy.ts'

/** All notes of a session side by side before they are signed: what is missing, how alike they are, whom they name. */
export const review = query({
  name: 'session.review',
  input: z.object({ sessionId: Id }),
  subject: (db, { sessionId }) => notesOfSession(db, sessionId),
  allow: theLeads,
  output: Review,
  about: ({ subject }) => subject.lines.map(({ clientId }) => clientId),
  run: async ({ db, subject, actor }) => {
    const last = await lastNotes(db, subject.lines.map(({ clientId }) => clientId), subject.startsAt)
    const me = await staffById(db, actor.id)
    const rulesOf = await noteRulesOf(db, subject.lines.map(({ clientId }) => clientId), dayAt(subject.endsAt, subject.zone))
    const rules = new Map((subject.lines.length === 0 ? [''] : subject.lines.map(({ clientId }) => clientId)).flatMap(rulesOf).map(rule => [rule.id, rule]))
    return {
      id: subject.id, lines: reviewed(subject, last, actor.id), sharedNames: namesInShared(subject.shared, await everybodyCalledAt(db, subject.id)), limit: TOO_ALIKE,
      cosignNeeded: needsCosign(me?.credential ?? null), due: noteDueTimes(subject.endsAt, subject.zone, [...rules.values()]),
    }
  },
})
