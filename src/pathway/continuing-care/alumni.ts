import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id, Made } from '../../people/ids.words.ts'
import { allow, either, theClient } from '../../people/role.policy.ts'
import { command, nothing, query } from '../../platform/server/action.ts'
import { alumni, alumniChoiceOf, insertAlumniChoice } from './after.store.ts'
import { AlumniChoice } from './continuing-care.words.ts'

const whoAsks = allow('therapist', 'facilitator', 'director', 'intake', 'prescriber')

/** Says whether somebody wants to hear from the clinic after the end, and how. Nothing of treatment hangs on it; the newest answer counts. */
export const chooseAlumni = command({
  name: 'continuing-care.choose-alumni',
  input: z.object({ clientId: Id, wants: z.boolean(), way: AlumniChoice.shape.way }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: either(whoAsks, theClient),
  output: Made,
  run: async context => ({ id: await insertAlumniChoice(context, context.subject.clientId, { wants: context.input.wants, way: context.input.way }) }),
})

/** What a client said about hearing from the clinic. */
export const alumniChoice = query({
  name: 'continuing-care.alumni-choice',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: either(whoAsks, theClient),
  output: AlumniChoice.nullable(),
  run: async ({ db, input }) => await alumniChoiceOf(db, input.clientId) ?? null,
})

/** Everybody who said yes and is in no program now. */
export const alumniList = query({
  name: 'continuing-care.alumni',
  input: z.object({}),
  subject: nothing,
  allow: whoAsks,
  output: z.array(z.object({ clientId: Id, name: z.string(), way: AlumniChoice.shape.way, chosenAt: z.string() })),
  about: ({ output }) => Array.isArray(output) ? output.map(({ clientId }) => clientId) : [],
  run: ({ db }) => alumni(db),
})
