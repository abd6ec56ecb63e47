import type { Plan, Window } from './instance.words.ts'

/**
 * How far a week falls short, most important first: hours, days and admission; topics and the family hour;
 * preferred track and days; extra days, extra trips and thin groups; changes to today's plan.
 */
export type Levels = readonly [number, number, number, number, number]

/** A week that falls short in nothing. */
export const NOTHING_SHORT: Levels = [0, 0, 0, 0, 0]

/** What one unit of each level counts for; far enough apart to keep the order in practice. */
export const LEVEL_WEIGHTS: Levels = [1000, 200, 10, 4, 3]

/** The levels as one number; lower is better. `stability` is what one change to today's plan counts for. */
export function valueOf(levels: Levels, stability: number = LEVEL_WEIGHTS[4]): number {
  const [hours, topics, wishes, comfort, changes] = levels
  const [w1, w2, w3, w4] = LEVEL_WEIGHTS
  return w1 * hours + w2 * topics + w3 * wishes + w4 * comfort + stability * changes
}

/** Two sets of levels counted together. */
export function addLevels(a: Levels, b: Levels): Levels {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3], a[4] + b[4]]
}

/** Why a session is closed to a client, or why no week fits, in families a person can name. */
export type Family =
  | 'free-time'
  | 'travel'
  | 'seats'
  | 'closed'
  | 'mid-module'
  | 'phase'
  | 'audience'
  | 'prerequisite'
  | 'modality'
  | 'language'
  | 'access'
  | 'way-home'
  | 'daily-maximum'
  | 'apart'
  | 'credential'
  | 'diary'
  | 'offices'
  | 'caseload'
  | 'therapist'
  | 'family-time'
  | 'weekly-hours'
  | 'minimum-days'
  | 'individual-hour'
  | 'offer'

/** One named reason; free time and the way there are named per weekday (0 is Monday). */
export type Reason = { family: Family; day: number | null }

/** The sentence a person reads for each family, in both languages; `{day}` is filled with the weekday. */
export const FAMILY_SENTENCES: Record<Family, { en: string; es: string }> = {
  'free-time': { en: 'not free at that time on {day}', es: 'no tiene libre esa hora el {day}' },
  travel: { en: 'free, but not for the way there and back', es: 'libre, pero sin tiempo para ir y volver' },
  seats: { en: 'no seat left', es: 'no quedan plazas' },
  closed: { en: 'the group is closed to new members', es: 'el grupo no admite personas nuevas' },
  'mid-module': { en: 'the group is in the middle of a module', es: 'el grupo está a mitad de un módulo' },
  phase: { en: 'the group is for another phase', es: 'el grupo es para otra fase' },
  audience: { en: 'the group is for other clients', es: 'el grupo es para otras personas' },
  prerequisite: { en: 'another topic must be completed first', es: 'antes debe completarse otro tema' },
  modality: { en: 'held in a way the client does not use', es: 'se hace de un modo que la persona no usa' },
  language: { en: 'the group is held in another language', es: 'el grupo se hace en otro idioma' },
  access: { en: 'the room lacks what the client needs', es: 'la sala no tiene lo que la persona necesita' },
  'way-home': { en: 'over after the last way home', es: 'termina después del último transporte a casa' },
  'daily-maximum': { en: 'more than the most hours for one day', es: 'más del máximo de horas en un día' },
  apart: { en: 'two clients who must not meet', es: 'dos personas que no deben coincidir' },
  credential: { en: 'the facilitator lacks the credential', es: 'quien lo dirige no tiene la acreditación' },
  diary: { en: 'the therapist has no time then', es: 'la terapeuta no tiene hueco entonces' },
  offices: { en: 'no office is free', es: 'no hay despacho libre' },
  caseload: { en: 'the therapist has no room for another client', es: 'la terapeuta no puede llevar a nadie más' },
  therapist: { en: 'not one of the therapists proposed', es: 'no es una de las terapeutas propuestas' },
  'family-time': { en: 'the family is not free then', es: 'la familia no tiene libre esa hora' },
  'weekly-hours': { en: 'the weekly hours of this level', es: 'las horas semanales de este nivel' },
  'minimum-days': { en: 'the fewest days of this level', es: 'los días mínimos de este nivel' },
  'individual-hour': { en: 'the weekly individual hour', es: 'la hora individual de cada semana' },
  offer: { en: 'the program offers too few sessions', es: 'el programa ofrece pocas sesiones' },
}

/** One client's week with what it costs and what it looks like. */
export type WeekPlan = {
  plan: Plan
  levels: Levels
  value: number
  minutes: number
  days: number[]
  trips: number
  /** Seats still free in each group of the plan after this client has taken one. */
  seatsLeft: Record<string, number>
}

/** The best week, then clearly different ones; `proven` says nothing better exists. */
export type BestWeeks = { plans: WeekPlan[]; proven: boolean; conflictsAvoided: number }

/** Who would have to act for a change to happen, in the order they are asked. */
export type WhoActs = 'client' | 'clinic' | 'supervisor'

/** What would have to change: stretches to free (the client's own clock), or the groups or therapist concerned. */
export type Change =
  | { kind: 'free-time'; windows: Window[] }
  | { kind: 'seat'; groups: string[] }
  | { kind: 'closed-group'; groups: string[] }
  | { kind: 'therapist'; therapist: string }
  | { kind: 'daily-maximum'; minutes: number }
  | { kind: 'other-mode' }

/** A smallest change of its kind that lets the client start, tried out before it is shown. */
export type Relaxation = { change: Change; amount: number; whoActs: WhoActs; result: WeekPlan }

/** Why nobody can be placed and what would help. */
export type NoFit = { reasons: Reason[]; relaxations: Relaxation[]; partial: WeekPlan | null; missingMinutes: number }

/** The answer to "why not this session?". */
export type WhyNot =
  | { verdict: 'not-allowed'; reasons: Reason[] }
  | { verdict: 'no-week-with-it' }
  | { verdict: 'possible'; result: WeekPlan; difference: Levels }
