import { z } from 'zod'
import { query } from '../../platform/server/action.ts'
import { signedIn } from '../role.policy.ts'
import { clinicOf } from './clinic.store.ts'
import { Clinic } from './clinic.words.ts'

/** The organisation: its sites, rooms and programs. */
export const theClinic = query({
  name: 'clinic.show',
  input: z.object({}),
  subject: (db, _input, actor) => clinicOf(db, actor.clinicId),
  allow: signedIn,
  output: Clinic,
  run: async ({ subject }) => subject,
})
