import { at, shift } from './calendar.ts'
import type { CastClient } from './demo-cast.words.ts'
import type { Ending, Story } from './story.words.ts'

const NOT_ADMITTED = ['inquiry', 'referred-out', 'booked', 'assessed']
/** Whose reviews are still to be written: one overdue, one for this week. */
const REVIEWS_LEFT_TO_DO = ['Noah', 'Pilar']
const MINUTE = 60_000
/** How long ago somebody called who still waits, in minutes for each day of the cast: one of them longer than promised. */
const WAITS = { justNow: 25, perDay: 600 } as const
/** How long before the demo's today somebody finishes, completes, or was last seen. */
const DAYS = { aftercare: -12, completed: -8, left: -14, stopsAfter: 21, firstCall: 6, assessment: 4, booked: 2 } as const

const callsAt = (spec: CastClient, day: string, now: string): string =>
  spec.stage === 'inquiry' ? new Date(Date.parse(now) - MINUTE * (WAITS.justNow + WAITS.perDay * spec.weeks)).toISOString() : at(day, '10:12')

const callOf = (spec: CastClient): Story['call'] =>
  spec.stage === 'inquiry' ? 'waits' : spec.stage === 'referred-out' ? 'referred-out' : 'booked'

function ends(spec: CastClient, today: string, admittedOn: string): Pick<Story, 'stopsOn' | 'aftercareOn' | 'dischargedOn' | 'ending'> {
  const ending: Ending = spec.stage === 'left' ? 'left' : 'completed'
  const dischargedOn = spec.stage === 'completed' ? shift(today, DAYS.completed) : spec.stage === 'left' ? shift(today, DAYS.left) : null
  return {
    ending, dischargedOn, stopsOn: spec.stage === 'left' ? shift(admittedOn, DAYS.stopsAfter) : null,
    aftercareOn: spec.stage === 'finishing' || spec.stage === 'completed' ? shift(today, DAYS.aftercare) : null,
  }
}

/** The named cast of the demo clinic as stories that lead up to its today. */
export const storiesOfCast = (clients: readonly CastClient[], today: string, now: string): Story[] => clients.map((spec, index) => {
  const therapist = index % 3 === 1 ? 'therapist2' : 'therapist'
  const admittedOn = NOT_ADMITTED.includes(spec.stage) ? null : shift(today, -7 * spec.weeks - (index % 3))
  const firstCall = admittedOn === null ? shift(today, -Math.max(spec.weeks, spec.stage === 'assessed' ? 4 : 0)) : shift(admittedOn, -DAYS.firstCall)
  const assessedOn = admittedOn !== null ? shift(firstCall, DAYS.assessment) : spec.stage === 'assessed' ? shift(firstCall, DAYS.booked) : null
  return {
    spec, seed: index * 104_729 + 3, therapist, callsAt: callsAt(spec, firstCall, now), call: callOf(spec), assessedOn, declines: false, admittedOn,
    ...ends(spec, today, admittedOn ?? today), reviewed: spec.stage !== 'left' && !REVIEWS_LEFT_TO_DO.includes(spec.givenName), answersCalls: 1, stepsDownOn: null, changesTrackOn: null, again: null, days: 7 * spec.weeks,
  }
})
