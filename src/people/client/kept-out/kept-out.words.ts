import { z } from 'zod'
import { refusals } from '../../../platform/pure/refusal.ts'
import { Id } from '../../ids.words.ts'

/** A staff member whom a client asked to keep out of their record ("my cousin works here"), since when, and who wrote it down. It wins over every role. */
export const KeptOut = z.object({ staffId: Id, name: z.string(), byName: z.string().nullable(), askedAt: z.string() })
export type KeptOut = z.output<typeof KeptOut>

export const keptOutRefusals = refusals({
  'client.is-kept-out': {
    status: 409, en: 'This client does not want this colleague to see their record. Choose somebody else.',
    es: 'Esta persona no quiere que este colega vea su expediente. Elija a alguien más.',
  },
  'client.some-not-seen': {
    status: 409, en: 'Some records that belong in here are closed to you. Another director has to do this.',
    es: 'Algunos expedientes que van aquí no están abiertos para usted. Debe hacerlo otra persona de dirección.',
  },
  'client.a-director-must-see': {
    status: 409, en: 'Then nobody who runs the clinic could see this record. Another director has to be able to see it first.',
    es: 'Entonces nadie que dirige la clínica podría ver este expediente. Antes debe poder verlo otra persona de dirección.',
  },
})
