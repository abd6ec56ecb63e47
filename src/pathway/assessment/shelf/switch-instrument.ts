import { z } from 'zod'
import { Line } from '../../../people/ids.words.ts'
import { allow } from '../../../people/role.policy.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command } from '../../../platform/server/action.ts'
import { instrumentsKnown } from './instruments-here.ts'
import { saveAsked, saveSwitch } from './shelf.store.ts'
import { Asking } from './shelf.words.ts'

/** A director switches an instrument on or off and says on what right: whoever reads the licence answers for it. */
export const switchInstrument = command({
  name: 'assessment.switch-instrument',
  input: z.object({ instrument: z.string().max(64), on: z.boolean(), why: Line(500), asking: Asking.optional() }),
  subject: async (db, { instrument }) => {
    const found = (await instrumentsKnown(db)).find(({ id }) => id === instrument)
    return found && { instrument: found }
  },
  allow: allow('director'),
  output: z.object({ instrument: z.string(), on: z.boolean() }),
  run: async ({ db, input, subject, actor, now }) => {
    if (input.on && subject.instrument.wording === 'import') throw new Refusal('assessment.wording-missing')
    await saveSwitch(db, { clinicId: actor.clinicId, instrument: input.instrument, isOn: input.on, why: input.why, by: actor.id, now })
    if (input.on && input.asking !== undefined) await saveAsked(db, { ...input.asking, clinicId: actor.clinicId, instrument: input.instrument, by: actor.id, now })
    return { instrument: input.instrument, on: input.on }
  },
})
