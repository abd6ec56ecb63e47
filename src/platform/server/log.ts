import { pino, type Logger } from 'pino'

/** Structured log. Ids and codes only: a name, a birth date or a word of a note never reaches it. */
export const createLog = (level: string): Logger => pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime })

export type { Logger }
