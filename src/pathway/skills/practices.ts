import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id } from '../../people/ids.words.ts'
import { clinicians, either, theClient } from '../../people/role.policy.ts'
import { query } from '../../platform/server/action.ts'
import { practicesOf } from './skills.store.ts'
import { Practice } from './skills.words.ts'

/** What a client agreed to practise, and how it went. */
export const practices = query({
  name: 'skills.practices',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: either(clinicians, theClient),
  output: z.array(Practice),
  run: ({ db, input }) => practicesOf(db, input.clientId),
})
