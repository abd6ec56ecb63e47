import { z } from 'zod'
import { clinicDay } from '../../people/clinic/public.ts'
import { allow } from '../../people/role.policy.ts'
import { nothing, query } from '../../platform/server/action.ts'
import { unsignedNotesOf } from './day.store.ts'
import { noteDueTimes } from './due/due.rules.ts'
import { noteRulesOf } from './due/due.store.ts'
import { UnsignedNote } from './note.words.ts'

const DAY_MS = 86_400_000

/** How far back notes that nobody began are listed; then they are tasks (`keep-missing-notes.ts`). One that was begun waits however old it is. Source: the clinic's own default. */
export const DAYS_BACK = 60

const Waiting = UnsignedNote.extend({
  /** Whole hours since the session ended. */
  ageHours: z.number(), dueAt: z.string(), citation: z.string(), overdue: z.boolean(),
})

/** Notes that are not signed yet, with their age and by when a rule wants them; a director may look at everybody's. */
export const unsignedNotes = query({
  name: 'session.unsigned-notes',
  input: z.object({ everybody: z.boolean().default(false) }),
  subject: nothing,
  allow: allow('therapist', 'facilitator', 'prescriber', 'director'),
  output: z.array(Waiting),
  about: ({ output }) => Array.isArray(output) ? [...new Set(output.map(({ clientId }) => clientId))] : [],
  run: async ({ db, input, actor, now }) => {
    const staffId = input.everybody && actor.roles.includes('director') ? null : actor.id
    const from = new Date(Date.parse(now) - DAYS_BACK * DAY_MS).toISOString()
    const begunBefore = await unsignedNotesOf(db, { from: '1900-01-01T00:00:00Z', to: from, staffId }, true)
    const found = [...begunBefore, ...await unsignedNotesOf(db, { from, to: now, staffId })]
    const rulesOf = await noteRulesOf(db, [...new Set(found.map(({ clientId }) => clientId))], await clinicDay(db, now))
    return found.map(note => {
      const [first] = noteDueTimes(note.endsAt, note.zone, rulesOf(note.clientId))
      const dueAt = first?.dueAt ?? note.endsAt
      return {
        ...note, dueAt, citation: first?.citation ?? '', overdue: Date.parse(dueAt) < Date.parse(now),
        ageHours: Math.max(0, Math.floor((Date.parse(now) - Date.parse(note.endsAt)) / 3_600_000)),
      }
    })
  },
})
