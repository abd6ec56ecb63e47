import { z } from 'zod'

const Said = z.string().trim().max(200, 'is longer than 200 characters')

/** What clients bring to a session, in the words of whoever leads it; a language may be left empty. */
export const Bring = z.object({ en: Said.default(''), es: Said.default('') })
export type Bring = z.output<typeof Bring>
