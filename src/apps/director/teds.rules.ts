import { daysBetween } from '../../pathway/progress/progress.rules.ts'
import type { DischargeKind } from '../../pathway/completion/completion.words.ts'
import type { OutcomeStay } from './director.words.ts'

/** TEDS-D REASON by the clinic's kinds of discharge. Source: TEDS-D codebook, REASON (TED-01): 1 completed, 2 left, 3 terminated, 4 transferred, 6 death, 7 other. */
const REASON: Readonly<Record<DischargeKind, number>> = {
  'completed': 1, 'left': 2, 'administrative': 3, 'transferred': 4, 'other-level': 4, 'died': 6, 'maximum-benefit': 7, 'unknown': 7,
}
/** Ambulatory, intensive outpatient. Source: TEDS codebook, SERVICES (TED-02). */
const SERVICES = 6
/** Not collected or not known. Source: TEDS codebook. */
const MISSING = -9
/** Upper ends of the length-of-stay groups beyond thirty days. Source: TEDS-D codebook, LOS (TED-03). */
const LONGER: readonly (readonly [days: number, code: number])[] = [[45, 31], [60, 32], [90, 33], [120, 34], [180, 35], [365, 36]]

/** The code of a length of stay in days. Source: TEDS-D codebook, LOS (TED-03): days up to thirty, then groups. */
export const lengthOfStay = (days: number): number => days <= 30 ? Math.max(1, days) : LONGER.find(([most]) => days <= most)?.[1] ?? 37

/** The day a stay counts until: the earlier of last contact and discharge. Source: TEDS manual 3.2 (TED-04). */
export const countedUntil = ({ admittedOn, dischargedOn, lastContactOn }: Pick<OutcomeStay, 'admittedOn' | 'dischargedOn' | 'lastContactOn'>): string | null => {
  if (dischargedOn === null) return null
  const last = lastContactOn === null ? dischargedOn : lastContactOn < dischargedOn ? lastContactOn : dischargedOn
  return last < admittedOn ? admittedOn : last
}

const ageOn = (born: string | null, day: string): number => born === null ? MISSING : Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - (day.slice(5) < born.slice(5) ? 1 : 0)

/** One discharge in the shape of a TEDS-D record. What the clinic does not ask stands as missing, never guessed. Source: TEDS-D codebook (TED-01 to TED-05). */
export function tedsRecord(stay: OutcomeStay, number: number): Record<string, string | number> | null {
  const until = countedUntil(stay)
  if (until === null || stay.kind === null || stay.dischargedOn === null) return null
  return {
    CASEID: number, ADMYR: Number(stay.admittedOn.slice(0, 4)), DISYR: Number(stay.dischargedOn.slice(0, 4)), AGE_YEARS: ageOn(stay.birthDate, stay.admittedOn),
    GENDER: stay.sex === 'male' ? 1 : stay.sex === 'female' ? 2 : MISSING, SERVICES, SERVICES_D: SERVICES, REASON: REASON[stay.kind],
    LOS: lengthOfStay(daysBetween(stay.admittedOn, until)), LIVARAG: MISSING, LIVARAG_D: MISSING, EMPLOY: MISSING, EMPLOY_D: MISSING, ARRESTS: MISSING, ARRESTS_D: MISSING,
    FREQ_ATND_SELF_HELP: MISSING, FREQ_ATND_SELF_HELP_D: MISSING, SUB1: MISSING, SUB1_D: MISSING, FREQ1: MISSING, FREQ1_D: MISSING,
  }
}
