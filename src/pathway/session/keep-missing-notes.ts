import { z } from 'zod'
import { allow } from '../../people/role.policy.ts'
import { peopleOfTasks, raiseTask } from '../../people/task/public.ts'
import type { Actor } from '../../platform/pure/policy.ts'
import { command, nothing } from '../../platform/server/action.ts'
import { perform } from '../../platform/server/perform.ts'
import type { Job } from '../../platform/server/slice.ts'
import { unsignedNotesOf } from './day.store.ts'
import { leadsOf } from './session-leads.store.ts'
import { DAYS_BACK } from './unsigned-notes.ts'

const DAY_MS = 86_400_000

/** So many days before a note that nobody began leaves the list of notes, it becomes a task, which stays. Source: the clinic's own default. */
const DAYS_BEFORE = 7

const KIND = 'session.note-missing'

/** A note that nobody began never leaves the lists: before the list of notes lets it go it becomes a task of whoever led the session, until a human says what became of it. Once for each note. */
export const keepMissingNotes = command({
  name: 'session.keep-missing-notes',
  input: z.object({}),
  subject: nothing,
  allow: allow('system'),
  output: z.object({ kept: z.number() }),
  run: async context => {
    const { db, now } = context
    const ago = (days: number): string => new Date(Date.parse(now) - days * DAY_MS).toISOString()
    const missing = (await unsignedNotesOf(db, { from: ago(DAYS_BACK), to: ago(DAYS_BACK - DAYS_BEFORE), staffId: null })).filter(({ state }) => state === 'missing')
    const told = await peopleOfTasks(db, KIND, [...new Set(missing.map(({ sessionId }) => sessionId))])
    const leads = await leadsOf(db, missing.map(({ sessionId }) => sessionId))
    let kept = 0
    for (const { sessionId, clientId } of missing) {
      if (told.some(one => one.aboutId === sessionId && one.clientId === clientId)) continue
      const [lead] = leads.filter(one => one.sessionId === sessionId)
      await raiseTask(context, { clientId, kind: KIND, reason: 'note', urgency: 'today', ...lead === undefined ? { forRole: 'director' } : { forStaffId: lead.staffId }, dueAt: now, aboutId: sessionId })
      kept += 1
    }
    return { kept }
  },
})

const clockOf = (clinicId: string): Actor => ({
  kind: 'system', id: '00000000-0000-7000-8000-000000000001', clinicId, signInId: null, roles: ['system'], clientId: null, topics: [], strong: true, language: 'en',
})

/** Once a day is often enough: the days before leave room for a clock that stood still. */
export const keepMissingNotesDaily: Job = {
  name: 'session.keep-missing-notes', every: '40 9 * * *',
  run: async (engine, clinicId) => { await perform(engine, keepMissingNotes, { body: {}, by: { actor: clockOf(clinicId) } }) },
}
