import { z } from 'zod'
import { signedIn } from '../../people/role.policy.ts'
import { query } from '../../platform/server/action.ts'
import { instrument } from './instruments/instrument.words.ts'
import { changeFigures } from './instruments/reliable-change.words.ts'
import { changeFiguresOf, shippedInstrument } from './instruments/shipped.ts'

/** One instrument as it is given and scored, with the published figures on change. */
export const showInstrument = query({
  name: 'assessment.instrument',
  input: z.object({ id: z.string().max(64) }),
  subject: async (_db, { id }) => {
    const found = shippedInstrument(id)
    return found?.shipped === 'on' ? { instrument: found } : undefined
  },
  allow: signedIn,
  output: z.object({ instrument, change: changeFigures.nullable() }),
  run: async ({ subject, input }) => ({ instrument: subject.instrument, change: changeFiguresOf(input.id) ?? null }),
})
