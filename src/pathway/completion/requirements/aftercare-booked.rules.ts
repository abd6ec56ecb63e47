import { z } from 'zod'
import { requirementKind } from './requirement.words.ts'

/** The aftercare plan is signed and its first visit has a date. Source: the program's definition. */
export const aftercareBooked = requirementKind('aftercare-booked', z.object({}), (_settings, { aftercare }) => {
  const ready = aftercare !== null && aftercare.signed && aftercare.firstVisitOn !== null
  return {
    state: ready ? 'met' : 'not-yet', have: ready ? 1 : 0, need: 1, unit: 'count',
    evidence: aftercare === null || aftercare.firstVisitOn === null ? [] : [{ kind: 'aftercare', id: aftercare.id, on: aftercare.firstVisitOn, value: null }],
  }
})
