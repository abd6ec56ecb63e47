import { z } from 'zod'
import { programAtVersion } from '../../../people/clinic/public.ts'
import { Id } from '../../../people/ids.words.ts'
import { allow, clinicians, either } from '../../../people/role.policy.ts'
import { query } from '../../../platform/server/action.ts'
import { episodeById } from '../../assessment/public.ts'
import { isReported } from './circumstances.rules.ts'
import { circumstancesOf } from './circumstances.store.ts'
import { CircumstancesAsked } from './circumstances.words.ts'

/** How somebody lived, worked and used as a stay began and as it ended; null where nobody asked. `reported`: a state asks for it. */
export const showCircumstances = query({
  name: 'completion.circumstances',
  input: z.object({ episodeId: Id }),
  subject: (db, { episodeId }) => episodeById(db, episodeId),
  allow: either(clinicians, allow('intake')),
  output: z.object({ reported: z.boolean(), admission: CircumstancesAsked.nullable(), end: CircumstancesAsked.nullable() }),
  run: async ({ db, subject }) => {
    const [program, asked] = [await programAtVersion(db, subject.programId, subject.programVersion), await circumstancesOf(db, subject.id)]
    return {
      reported: isReported(program?.kind),
      admission: asked.find(({ moment }) => moment === 'admission') ?? null, end: asked.find(({ moment }) => moment === 'end') ?? null,
    }
  },
})
