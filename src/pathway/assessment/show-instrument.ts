import { z } from 'zod'
import { allow, either, signedIn } from '../../people/role.policy.ts'
import { query } from '../../platform/server/action.ts'
import { instrument } from './instruments/instrument.words.ts'
import { changeFigures } from './instruments/reliable-change.words.ts'
import { changeFiguresOf } from './instruments/shipped.ts'
import { instrumentAt } from './shelf/instruments-here.ts'

/** One instrument as it is given and scored, with the published figures on change. With a version: as it was when it was answered. */
export const showInstrument = query({
  name: 'assessment.instrument',
  input: z.object({ id: z.string().max(64), version: z.string().max(60).nullish() }),
  subject: (db, { id, version }) => instrumentAt(db, id, version ?? undefined),
  allow: either(signedIn, allow('client-at-kiosk')),
  output: z.object({ instrument, inUse: z.boolean(), change: changeFigures.nullable() }),
  run: async ({ subject, input }) => ({ ...subject, change: changeFiguresOf(input.id) ?? null }),
})
