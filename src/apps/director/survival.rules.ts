/** One stay as the curve sees it: how long, and whether it ended by the event or is only known to have lasted so long. */
export interface Stay { readonly days: number, readonly ended: boolean }

/** The curve from a day on, until its next step. */
export interface CurvePoint {
  readonly day: number
  /** Still there just before that day. */
  readonly atRisk: number
  readonly events: number
  readonly share: number
  /** Null where the band is not defined: before the first event and when nobody is left. */
  readonly low: number | null
  readonly high: number | null
}

/** Two-sided 95 %. Source: the normal distribution. */
const Z = 1.959964

/**
 * The 95 % band of a share, drawn on the log-log scale so that it stays between 0 and 1.
 * Source: Kalbfleisch & Prentice 1980, exp(+-z x sqrt(sum d / (n (n - d))) / ln S); Greenwood 1926 for the sum.
 */
export function logLogBand(share: number, greenwood: number, z: number = Z): { low: number | null, high: number | null } {
  if (share <= 0 || share >= 1) return { low: null, high: null }
  const reach = z * Math.sqrt(greenwood) / Math.log(share)
  return { low: share ** Math.exp(-reach), high: share ** Math.exp(reach) }
}

/** The variance of a share. Source: Greenwood 1926, S^2 x sum d / (n (n - d)). */
export const greenwoodVariance = (share: number, greenwood: number): number => share * share * greenwood

/**
 * The product-limit estimate of who is still there after so many days. Whoever leaves and whoever is lost from sight on the
 * same day: the one who left was still at risk together with the other. Source: Kaplan & Meier 1958.
 */
export function survivalCurve(stays: readonly Stay[], z: number = Z): CurvePoint[] {
  const days = [...new Set(stays.filter(({ ended }) => ended).map(stay => stay.days))].sort((a, b) => a - b)
  const state = { share: 1, greenwood: 0 }
  return [{ day: 0, atRisk: stays.length, events: 0, share: 1, low: null, high: null }, ...days.map((day): CurvePoint => {
    const atRisk = stays.filter(stay => stay.days >= day).length
    const events = stays.filter(stay => stay.ended && stay.days === day).length
    state.share *= 1 - events / atRisk
    state.greenwood += atRisk === events ? 0 : events / (atRisk * (atRisk - events))
    return { day, atRisk, events, share: state.share, ...logLogBand(state.share, state.greenwood, z) }
  })]
}

/** The step of the curve that holds on a day. */
export const curveAt = (curve: readonly CurvePoint[], day: number): CurvePoint | undefined => curve.findLast(point => point.day <= day)

/** How many were still in sight on a day. */
export const atRiskOn = (stays: readonly Stay[], day: number): number => stays.filter(stay => stay.days >= day).length

/** The day by which half have had the event; null while more than half remain. Source: Kaplan & Meier 1958. */
export const medianDay = (curve: readonly CurvePoint[]): number | null => curve.find(({ share }) => share <= 0.5)?.day ?? null
