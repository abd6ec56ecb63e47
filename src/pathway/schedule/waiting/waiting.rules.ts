import { minutesAfter } from '../times.rules.ts'
import type { Wait } from './waiting.words.ts'

/** How long an offered seat is kept, in minutes. Source: the clinic's own default, said with every offer. */
const KEPT_MINUTES = 120
/** This long before it begins a seat is no longer kept for anybody. Source: the clinic's own default. */
const OPEN_MINUTES = 30


/** Until when an offered seat is kept; null when it begins too soon to keep it. Source: product issue of the schedule, "held for a stated time". */
export function keptUntil(now: string, beginsAt: string | null): string | null {
  const usual = minutesAfter(now, KEPT_MINUTES)
  if (beginsAt === null) return usual
  const last = minutesAfter(beginsAt, -OPEN_MINUTES)
  if (last <= now) return null
  return usual < last ? usual : last
}

/** What happens to a line now: whose time has run out, and who is offered a seat next. */
export interface LineStep { readonly expired: readonly Wait[], readonly offered: readonly Wait[] }

/**
 * First come, first offered: whoever let an offer run out leaves the line, and each seat that is neither taken nor kept goes to whoever
 * has been in line longest. Neither diagnosis nor payer is looked at. Source: product issue of the schedule, "a fair waiting list".
 */
export function lineStep(line: readonly Wait[], freeSeats: number, now: string): LineStep {
  const inTurn = [...line].sort((a, b) => a.turn - b.turn)
  const expired = inTurn.filter(({ offeredUntil }) => offeredUntil !== null && offeredUntil <= now)
  const waiting = inTurn.filter(({ offeredUntil }) => offeredUntil === null)
  return { expired, offered: waiting.slice(0, Math.max(0, freeSeats)) }
}
