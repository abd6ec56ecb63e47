import { z } from 'zod'
import { allow, anyStaff } from '../../../people/role.policy.ts'
import { command, nothing, query } from '../../../platform/server/action.ts'
import { answersTo, dueChoice, insertDueChoice } from './due.store.ts'
import { NoteDueChoice, NoteDueRule, shippedRules } from './due.words.ts'

/** By when notes are due here: the clinic's own pace, the rules it follows, and those it can follow. */
export const noteDue = query({
  name: 'session.note-due',
  input: z.object({}),
  subject: nothing,
  allow: anyStaff,
  output: z.object({ choice: NoteDueChoice, version: z.number(), answersTo: z.array(z.string()), shipped: z.array(NoteDueRule) }),
  run: async ({ db }) => {
    const { version, ...choice } = await dueChoice(db)
    return { choice, version, answersTo: await answersTo(db), shipped: [...shippedRules] }
  },
})

/** From now on notes are due like this. Notes that are signed keep what they were. */
export const setNoteDue = command({
  name: 'session.set-note-due',
  input: NoteDueChoice,
  subject: dueChoice,
  allow: allow('director'),
  ifMatch: 'required',
  output: z.object({ version: z.number() }),
  run: async ({ db, input, subject, actor, now }) => {
    const version = subject.version + 1
    await insertDueChoice(db, actor.clinicId, { version, choice: input, by: actor.id, now })
    return { version }
  },
})
