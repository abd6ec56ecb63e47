import { z } from 'zod'
import { nothing, query } from '../../platform/server/action.ts'
import { LocalDate } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { Likeness } from './referral.words.ts'
import { whoIsAlike } from './who-is-alike.ts'

/** Do we already know this person? Asked while the card is being typed. */
export const possibleDuplicates = query({
  name: 'referral.possible-duplicates',
  input: z.object({
    givenName: z.string().max(100).nullish(), familyName: z.string().max(100).nullish(), birthDate: LocalDate.nullish(), phone: z.string().max(40).nullish(),
  }),
  subject: nothing,
  allow: allow('intake', 'front-desk', 'therapist', 'director'),
  output: z.array(Likeness),
  about: ({ output }) => Array.isArray(output) ? output.map(({ clientId }) => clientId) : [],
  run: ({ db, input }) => whoIsAlike(db, input),
})
