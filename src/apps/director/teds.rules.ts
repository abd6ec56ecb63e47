import { daysBetween } from '../../pathway/progress/progress.rules.ts'
import type { DischargeKind } from '../../pathway/completion/completion.words.ts'
import type { Circumstances } from '../../pathway/completion/circumstances/circumstances.words.ts'
import type { OutcomeStay } from './director.words.ts'
import { circumstancesCoded, MISSING } from './teds-circumstances.rules.ts'

/** TEDS-D REASON by the clinic's kinds of discharge. Source: TEDS-D codebook, REASON (TED-01): 1 completed, 2 left, 3 terminated, 4 transferred, 5 incarcerated, 6 death, 7 other. */
const REASON: Readonly<Record<DischargeKind, number>> = {
  'completed': 1, 'left': 2, 'administrative': 3, 'transferred': 4, 'other-level': 4, 'custody': 5, 'died': 6, 'maximum-benefit': 7, 'unknown': 7,
}
/** Ambulatory: intensive or not. Source: TEDS codebook, SERVICES (TED-02). */
const SERVICES = { intensive: 6, lighter: 7 } as const
/** Hours a week from which a service is intensive: two hours on three days. Source: TEDS definition of intensive outpatient (from general knowledge, unverified). */
const INTENSIVE_HOURS = 6
/** Goes on in another program or service: that is a record of its own. Source: TEDS-D codebook, REASON (TED-01). */
const TRANSFERRED = 4
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

/** Where a stay was from which day on, and for how many hours a week, oldest first; and how the person lived as it began and as it ended, null where nobody asked. */
export interface Course {
  readonly places: readonly { readonly on: string, readonly programId: string }[]
  readonly phases: readonly { readonly on: string, readonly hours: number }[]
  readonly admission: Circumstances | null
  readonly end: Circumstances | null
}

/** One service in one program, from a day on. */
interface Service { readonly from: string, readonly programId: string, readonly service: number }

/** The services of a stay: a new one begins with another program, or when the hours fall below or rise to those of intensive treatment. Source: TEDS manual 3.2, a transfer or change in service is reported as its own record. */
export function servicesOf({ admittedOn, dischargedOn, programId }: Pick<OutcomeStay, 'admittedOn' | 'dischargedOn' | 'programId'>, { places, phases }: Pick<Course, 'places' | 'phases'>): Service[] {
  const days = [admittedOn, ...[...places, ...phases].map(({ on }) => on).filter(on => on > admittedOn && (dischargedOn === null || on < dischargedOn))]
  return [...new Set(days)].toSorted().reduce<Service[]>((services, day) => {
    const hours = phases.findLast(({ on }) => on <= day)?.hours ?? INTENSIVE_HOURS
    const now = { from: day, programId: places.findLast(({ on }) => on <= day)?.programId ?? programId, service: hours < INTENSIVE_HOURS ? SERVICES.lighter : SERVICES.intensive }
    const before = services.at(-1)
    return before?.programId === now.programId && before.service === now.service ? services : [...services, now]
  }, [])
}

/**
 * The records of one stay in the shape of TEDS-D, one for each service; they share their case, and only the last tells how it ended.
 * How somebody lived is told where it was asked: at admission by the first record, at the end by the last. What nobody asked stands as missing, never guessed. Source: TEDS-D codebook (TED-01 to TED-05).
 */
export function tedsRecords(stay: OutcomeStay, course: Course, number: number): { readonly programId: string, readonly record: Record<string, string | number> }[] {
  const { dischargedOn, kind } = stay
  const until = countedUntil(stay)
  if (until === null || kind === null || dischargedOn === null) return []
  const services = servicesOf(stay, course)
  return services.map(({ from, programId, service }, at) => {
    const next = services[at + 1]
    const ended = next?.from ?? (until < from ? from : until)
    return {
      programId,
      record: {
        CASEID: number, RECORD: at === 0 ? 'A' : 'T', ADMYR: Number(from.slice(0, 4)), DISYR: Number((next?.from ?? dischargedOn).slice(0, 4)), AGE_YEARS: ageOn(stay.birthDate, from),
        GENDER: stay.sex === 'male' ? 1 : stay.sex === 'female' ? 2 : MISSING, SERVICES: service, SERVICES_D: service, REASON: next === undefined ? REASON[kind] : TRANSFERRED,
        LOS: lengthOfStay(daysBetween(from, ended)),
        ...circumstancesCoded(at === 0 ? course.admission : null, ''), ...circumstancesCoded(next === undefined ? course.end : null, '_D'),
      },
    }
  })
}
