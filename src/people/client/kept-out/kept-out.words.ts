import { z } from 'zod'
import { refusals } from '../../../platform/pure/refusal.ts'
import { Id } from '../../ids.words.ts'

/** A staff member whom a client asked to keep out of their record ("my cousin works here"), and since when. It wins over every role. */
export const KeptOut = z.object({ staffId: Id, name: z.string(), askedAt: z.string() })
export type KeptOut = z.output<typeof KeptOut>

export const keptOutRefusals = refusals({
  'client.a-director-must-see': {
    status: 409, en: 'Then nobody who runs the clinic could see this record. Another director has to be able to see it first.',
    es: 'Entonces nadie que dirige la clínica podría ver este expediente. Antes debe poder verlo otra persona de dirección.',
  },
})
