import { z } from 'zod'
import { Id } from '../../ids.words.ts'
import { DEMO_ROLES } from './demo-roles.words.ts'

/** One of the people a visitor of the demo can be. */
export const DemoRole = z.enum(DEMO_ROLES)

/** Somebody invented. */
export const DemoPerson = z.object({
  clinic_id: Id, kind: z.enum(['staff', 'client', 'supporter']), person_id: Id, client_id: Id.nullable(),
}).transform(row => ({ clinicId: row.clinic_id, kind: row.kind, personId: row.person_id, clientId: row.client_id }))
export type DemoPerson = z.output<typeof DemoPerson>

/** Which doors this installation shows. */
export const Doors = z.object({ founded: z.boolean(), demo: z.boolean(), demoReady: z.boolean() })
