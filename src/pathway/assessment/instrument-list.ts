import { z } from 'zod'
import { anyStaff } from '../../people/role.policy.ts'
import { nothing, query } from '../../platform/server/action.ts'
import { ownText } from './instruments/instrument.words.ts'
import { instrumentsInUse } from './shelf/instruments-here.ts'

/** The instruments in use, with what is needed to name a result. */
export const instrumentList = query({
  name: 'assessment.instruments',
  input: z.object({}),
  subject: nothing,
  allow: anyStaff,
  output: z.array(z.object({
    id: z.string(), title: ownText, about: ownText, answeredBy: z.string(), range: z.object({ min: z.number(), max: z.number() }).nullable(),
    higherIs: z.enum(['worse', 'better']).nullable(), bands: z.array(z.object({ id: z.string(), from: z.number(), to: z.number(), label: ownText })),
  })),
  run: async ({ db }) => (await instrumentsInUse(db)).map(({ id, title, about, answeredBy, scales, total, triage }) => {
    const scale = scales.find(one => one.id === total)
    const levels = (triage ?? []).map(level => ({ id: level.id, from: 0, to: 0, label: level.label }))
    return { id, title, about, answeredBy, range: scale?.range ?? null, higherIs: scale?.higherIs ?? null, bands: [...scale?.bands ?? [], ...levels] }
  }),
})
