import type { ProgramDefinition } from '../../people/clinic/program.words.ts'

/** How a client's day of treatment stands: minutes that count if they stay, minutes still planned, minutes a day needs. */
export interface DayFacts { readonly minutes: number, readonly aheadMinutes: number, readonly neededMinutes: number }

/** What the day comes to, and what is missing even if the person stays to the end. */
export interface DayStanding { readonly expectedMinutes: number, readonly missingMinutes: number, readonly state: 'met' | 'on-course' | 'not-met' }

/**
 * Is today a day of treatment? Met: the minutes are there. On course: they will be when the person stays for what is planned.
 * Not met: something more is needed, while the person is still in the building. Source: 12VAC30-130-5090 (service hours a day);
 * per-diem payers count in and out times, breaks excluded; the number is the program's data.
 */
export function dayStanding({ minutes, aheadMinutes, neededMinutes }: DayFacts): DayStanding {
  const expectedMinutes = minutes + aheadMinutes
  const missingMinutes = Math.max(0, neededMinutes - expectedMinutes)
  return { expectedMinutes, missingMinutes, state: minutes >= neededMinutes ? 'met' : missingMinutes === 0 ? 'on-course' : 'not-met' }
}

/**
 * What a day needs until the program says otherwise: what payers ask of a day for its people, but never more than the program itself
 * plans in its longest day; a program of one short group a day is not told every evening that the day is not met. Source: 12VAC30-130-5090.
 */
export const dayMinutesBy = ({ phases }: Pick<ProgramDefinition, 'phases'>, asked: number): number =>
  Math.min(asked, Math.ceil(Math.max(...phases.map(({ hoursPerWeek, daysPerWeek }) => hoursPerWeek * 60 / daysPerWeek))))
