import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { requirementKind } from './requirement.words.ts'

/** Whether a first visit lies more than the allowed days after the last day; without a last day nobody can say. */
function tooLate(visit: string | null, lastDay: string | undefined, withinDays: number | undefined): boolean {
  if (visit === null || lastDay === undefined || withinDays === undefined) return false
  return Temporal.PlainDate.from(lastDay).until(Temporal.PlainDate.from(visit)).total('days') > withinDays
}

const one = (yes: boolean): number => yes ? 1 : 0

/** The aftercare plan is signed and its first visit has a date; where the program says so, not later than some days after the last day. Source: the program's definition. */
export const aftercareBooked = requirementKind('aftercare-booked', z.object({ withinDays: z.number().int().positive().optional() }), ({ withinDays }, { aftercare, summary }) => {
  const visit = aftercare?.firstVisitOn ?? null
  const late = tooLate(visit, summary?.lastDay, withinDays)
  const signed = aftercare?.signed === true
  const ready = signed && visit !== null && !late
  return {
    state: ready ? 'met' : 'not-yet', have: one(ready), need: 1, unit: 'count',
    evidence: aftercare === null || visit === null ? [] : [{ kind: 'aftercare', id: aftercare.id, on: visit, value: null }],
    figures: { signed: one(signed), booked: one(visit !== null), late: one(late), withinDays: withinDays ?? null },
  }
})
