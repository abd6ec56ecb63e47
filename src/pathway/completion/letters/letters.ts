import { z } from 'zod'
import { clientById } from '../../../people/client/public.ts'
import { Id } from '../../../people/ids.words.ts'
import { clinicians, either, theClient } from '../../../people/role.policy.ts'
import { qrPicture } from '../../../people/sign-in/public.ts'
import { query } from '../../../platform/server/action.ts'
import { letterById, lettersOf } from './letter.store.ts'
import { Letter } from './letter.words.ts'

/** Every letter that left about a client: to whom, what it said, under which release. The client sees them too. */
export const letterList = query({
  name: 'completion.letters',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: either(clinicians, theClient),
  output: z.array(Letter),
  run: ({ db, input }) => lettersOf(db, input.clientId),
})

/** One letter for paper, with the address of its check page as a picture. */
export const showLetter = query({
  name: 'completion.letter',
  input: z.object({ id: Id }),
  subject: (db, { id }) => letterById(db, id),
  allow: either(clinicians, theClient),
  output: Letter.extend({ checkAddress: z.string(), picture: z.string() }),
  run: async ({ subject, publicUrl }) => ({ ...subject, checkAddress: `${publicUrl}/check`, picture: await qrPicture(`${publicUrl}/check#${subject.code}`) }),
})
