import { Temporal } from 'temporal-polyfill'
import type { WaitingAnswer } from './referral.words.ts'

const WORDS: Readonly<Record<WaitingAnswer, readonly string[]>> = {
  yes: ['1', 'yes', 'y', 'si', 'sí'],
  no: ['2', 'no'],
  // Words that a phone company treats as "never write again" mean the same to us.
  'not-me': ['3', 'stop', 'stopall', 'unsubscribe', 'cancel', 'end', 'quit', 'alto', 'wrong number', 'not me', 'número equivocado', 'numero equivocado', 'no soy yo'],
}

/** What a text says to our question; null when it is something else. Source: our question, "1 yes, 2 no, 3 not me"; CTIA Messaging Principles for the words that stop. */
export function answerIn(text: string): WaitingAnswer | null {
  const said = text.trim().toLowerCase().replace(/[.!]+$/u, '').trim()
  if (WORDS.yes.includes(said)) return 'yes'
  if (WORDS.no.includes(said)) return 'no'
  return WORDS['not-me'].includes(said) ? 'not-me' : null
}

const MINUTES_FRESH = 10

/** Signed lately, so that a request that was overheard is of no use tomorrow. Source: our rule. */
export const isFresh = (at: string, now: string): boolean =>
  Math.abs(Temporal.Instant.from(at).until(now).total('minutes')) <= MINUTES_FRESH

const DAYS_TO_ANSWER = 14

/** How long a question may be answered. Source: our rule; the list is asked again before. */
export const answerUntil = (now: string): string => Temporal.Instant.from(now).add({ hours: 24 * DAYS_TO_ANSWER }).toString({ fractionalSecondDigits: 3 })
