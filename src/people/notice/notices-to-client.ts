import { z } from 'zod'
import { nothing, query } from '../../platform/server/action.ts'
import { clientById } from '../client/public.ts'
import { Id } from '../ids.words.ts'
import { anyStaff, allow } from '../role.policy.ts'
import { noticesTo } from './notice.store.ts'
import { Notice } from './notice.words.ts'

/** Which messages left for a person, and which did not: never their words. */
export const noticesToClient = query({
  name: 'notice.to-client',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: allow('intake', 'front-desk', 'therapist', 'director'),
  output: z.array(Notice),
  run: ({ db, subject }) => noticesTo(db, subject.clientId),
})

/** Which ways out of the clinic are set up, so that no screen promises one that is not. */
export const waysOut = query({
  name: 'notice.ways-out',
  input: z.object({}),
  subject: nothing,
  allow: anyStaff,
  output: z.object({ email: z.boolean(), text: z.boolean() }),
  run: async ({ reach }) => reach,
})
