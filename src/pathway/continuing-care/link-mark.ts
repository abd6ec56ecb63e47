import { createHash } from 'node:crypto'

/** The mark under which a link is kept. */
export const markOf = (code: string): Buffer => createHash('sha256').update(`follow-up ${code}`).digest()
