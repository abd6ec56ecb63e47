import { z } from 'zod'
import { ownText, source } from './instrument.words.ts'

/** A further published line: a drop of a share of the first score, a number of points, or an end below a score. */
const line = z.union([
  z.strictObject({ id: z.string(), share: z.number().positive(), source }),
  z.strictObject({ id: z.string(), points: z.number().positive(), source }),
  z.strictObject({ id: z.string(), endsBelow: z.number(), source }),
])

/** What is published on how much an instrument's total must move to mean something. */
export const changeFigures = z.strictObject({
  instrument: z.string(),
  higherIs: z.enum(['worse', 'better']),
  change: z.strictObject({
    points: z.number().positive(),
    kind: z.enum(['reliable', 'clinically-meaningful', 'significant', 'computed-by-the-clinic']),
    source,
  }),
  cutOff: z.strictObject({ at: z.number(), source }).nullable(),
  /** The measurement from which too little change counts in full; from the third on it is shown as "watch". */
  yellowFrom: z.number().int().min(3),
  yellowSource: source.optional(),
  also: z.array(line),
})
export type ChangeFigures = z.infer<typeof changeFigures>

/** The published figures, and the sentence shown wherever the feedback colours are. */
export const changeFile = z.strictObject({ notice: ownText, figures: z.array(changeFigures) })
