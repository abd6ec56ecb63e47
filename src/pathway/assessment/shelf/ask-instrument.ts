import { z } from 'zod'
import { allow } from '../../../people/role.policy.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command, nothing } from '../../../platform/server/action.ts'
import { instrumentsInUse } from './instruments-here.ts'
import { saveAsked } from './shelf.store.ts'
import { Asking } from './shelf.words.ts'

/** A director says whom a measure in use is asked of by itself, and how often it comes again. */
export const askInstrument = command({
  name: 'assessment.ask-instrument',
  input: z.object({ instrument: z.string().max(64), asking: Asking }),
  subject: nothing,
  allow: allow('director'),
  output: z.object({ instrument: z.string() }),
  run: async ({ db, input, actor, now }) => {
    if (!(await instrumentsInUse(db)).some(({ id }) => id === input.instrument)) throw new Refusal('assessment.no-such-measure')
    await saveAsked(db, { ...input.asking, instrument: input.instrument, clinicId: actor.clinicId, by: actor.id, now })
    return { instrument: input.instrument }
  },
})
