import { z } from 'zod'
import { hoursForecast } from './forecast.rules.ts'
import { requirementKind } from './requirement.words.ts'

/** Absences that do not count against a person: excused, or the program cancelled. */
const APART = ['excused', 'cancelled']

/**
 * A share of all the hours the program asks, from the first week to the last; excused time is not asked. One good session does not
 * meet it: it is met when the hours are there. Source: the program's definition; CMP-01 (90 % of all required sessions), CMP-11.
 */
export const attendance = requirementKind('attendance', z.object({ share: z.number().min(0).max(1) }), ({ share }, { attended, hours }) => {
  const { countedMinutes, dueMinutes, requiredMinutes } = hours
  const aim = Math.ceil(share * requiredMinutes - 1e-6)
  const met = requiredMinutes > 0 && countedMinutes >= aim
  const missing = Math.max(0, aim - countedMinutes)
  return {
    state: met ? 'met' : 'not-yet', have: requiredMinutes === 0 ? null : Math.floor(countedMinutes / requiredMinutes * 1000) / 10, need: share * 100, unit: 'percent',
    evidence: attended.filter(({ status }) => !APART.includes(status)).map(({ sessionId, on, minutes: value }) => ({ kind: 'session', id: sessionId, on, value })),
    figures: {
      counted: countedMinutes, due: dueMinutes, required: requiredMinutes, aim, missing,
      soFar: dueMinutes === 0 ? null : Math.round(countedMinutes / dueMinutes * 1000) / 10,
    },
    forecast: met ? null : hoursForecast(missing, hours.ahead, hours.weeks),
  }
})
