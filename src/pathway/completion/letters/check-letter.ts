import { createHash } from 'node:crypto'
import { z } from 'zod'
import { canonicalText } from '../../../people/signature/content-hash.rules.ts'
import { anybody } from '../../../people/role.policy.ts'
import { nothing, query } from '../../../platform/server/action.ts'
import { sameName, typedCode } from './letter.rules.ts'
import { letterByCode } from './letter.store.ts'
import { LetterContent } from './letter.words.ts'

/**
 * Whether a letter somebody holds is genuine. Code and name must both be as they stand on it; then it says again what the letter says, and
 * nothing more. Anything else gets one and the same answer, so that nobody learns whether a person was ever here.
 */
export const checkLetter = query({
  name: 'completion.check-letter',
  input: z.object({ code: z.string().max(60), name: z.string().max(200) }),
  subject: nothing,
  allow: anybody,
  output: z.object({ genuine: LetterContent.omit({ recipient: true, purpose: true, personName: true }).nullable() }),
  about: () => [],
  run: async ({ db, input }) => {
    const found = await letterByCode(db, typedCode(input.code))
    const intact = found !== undefined && createHash('sha256').update(canonicalText(found.content)).digest('hex') === found.signedHash
    return { genuine: found !== undefined && intact && sameName(input.name, found.content.personName) ? found.content : null }
  },
})
