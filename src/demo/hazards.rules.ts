import published from '../apps/director/published-figures.json' with { type: 'json' }

const WEEK = 7
type Point = { readonly week: number, readonly enrolled: number, readonly leftEarly: number }
const START: Point = { week: 0, enrolled: 1, leftEarly: 0 }
const points: readonly Point[] = [START, ...published.retention.points]

/** Beyond the last published week the hazard of the last stretch goes on. */
function beyond(share: number): { day: number, early: number } {
  const [before, last] = [points.at(-2) ?? START, points.at(-1) ?? START]
  const daily = Math.log(before.enrolled / last.enrolled) / (WEEK * (last.week - before.week))
  return { day: WEEK * last.week + Math.log(last.enrolled / share) / daily, early: (last.leftEarly - before.leftEarly) / (before.enrolled - last.enrolled) }
}

/**
 * The day on which a stay ends, for a share between 0 and 1 that still stay then, and the chance that it ends badly.
 * Between the published weeks the curve is a straight line. Source: published-figures.json, retention.
 */
export function endOfStay(share: number): { readonly day: number, readonly early: number } {
  const at = points.findIndex(point => point.enrolled <= share)
  const [from, to] = [points[at - 1] ?? START, points[at]]
  if (at === -1 || to === undefined) return beyond(share)
  if (from === to || from.enrolled === to.enrolled) return { day: 1, early: 0 }
  const part = (from.enrolled - share) / (from.enrolled - to.enrolled)
  return { day: WEEK * (from.week + part * (to.week - from.week)), early: (to.leftEarly - from.leftEarly) / (from.enrolled - to.enrolled) }
}
