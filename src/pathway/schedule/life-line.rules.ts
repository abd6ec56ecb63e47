import { LocalDate } from '../../people/ids.words.ts'
import type { CommitmentDetails, CommitmentKind } from './life.words.ts'
import { dayPlus, weekdayOf } from './times.rules.ts'

const DAYS = [
  ['monday', 'lunes'], ['tuesday', 'martes'], ['wednesday', 'miercoles'], ['thursday', 'jueves'], ['friday', 'viernes'],
  ['saturday', 'sabado'], ['sunday', 'domingo'],
] as const

const KIND_WORDS: readonly (readonly [CommitmentKind, RegExp])[] = [
  ['school', /\b(school|class|classes|college|course|clases?|escuela|curso|universidad|estudi\w*)\b/],
  ['childcare', /\b(kids?|child|children|childcare|daycare|pick.?up|ninos?|ninas?|hij[oa]s?|guarderia)\b/],
  ['court', /\b(court|probation|hearing|corte|juzgado|tribunal|libertad condicional)\b/],
  ['medical', /\b(doctor|dentist|clinic|medical|medic[oa]|dentista|cita medica|terapia fisica)\b/],
  ['meeting', /\b(aa|na|meeting|meetings|smart|church|reunion|reuniones|iglesia)\b/],
  ['quiet', /\b(quiet|rest|sleep|descanso|dormir|tranquil\w*)\b/],
  ['work', /\b(work|shift|job|trabajo|turno|trabaj\w*)\b/],
]

const EVERY_SECOND = /\b(every (second|other|2nd)|second|alternate|biweekly|cada dos|cada 2|cada segundo|quincenal(mente)?|si y (otro|otra) no)\b/
const TIME = /(\d{1,2})(?:[:.](\d{2}))?\s*h?\s*(am|pm|a\.m\.|p\.m\.)?\s*-\s*(\d{1,2})(?:[:.](\d{2}))?\s*h?\s*(am|pm|a\.m\.|p\.m\.)?/

const plain = (line: string): string => line.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  .replace(/[–—]/g, '-').replace(/\s+(?:to|until|till|through|a|hasta)\s+(?:(?:las?|los|el)\s+)?/g, '-').replace(/\s*-\s*/g, '-')

const dayOf = (word: string): number => {
  if (word.length < 3) return 0
  return 1 + DAYS.findIndex(names => names.some(name => name.startsWith(word) || `${name}s` === word))
}

const between = (first: number, last: number): number[] =>
  Array.from({ length: ((last - first + 7) % 7) + 1 }, (_day, at) => (first - 1 + at) % 7 + 1)

function daysIn(part: string): number[] {
  if (/\b(weekdays|entre semana|dias de semana|dias laborables)\b/.test(part)) return between(1, 5)
  if (/\b(weekends?|fin(es)? de semana)\b/.test(part)) return between(6, 7)
  if (/\b(daily|every day|todos los dias|cada dia|diario)\b/.test(part)) return between(1, 7)
  const days = new Set<number>()
  for (const [, first = '', last] of part.matchAll(/([a-z]+)\.?(?:-([a-z]+))?/g)) {
    const [from, to] = [dayOf(first), last === undefined ? 0 : dayOf(last)]
    if (from > 0) for (const day of to > 0 ? between(from, to) : [from]) days.add(day)
    else if (to > 0) days.add(to)
  }
  return [...days].sort((a, b) => a - b)
}

const half = (words: string | undefined): 'am' | 'pm' | null => (words === undefined ? null : words.startsWith('p') ? 'pm' : 'am')

const clock = (hour: number, minute: string | undefined, which: 'am' | 'pm' | null): string | null => {
  const full = which === null ? hour : hour % 12 + (which === 'pm' ? 12 : 0)
  const minutes = Number(minute ?? 0)
  if (full > 24 || minutes > 59) return null
  return `${String(full % 24).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

/** `2-10pm` is 14:00 to 22:00, `9-5pm` is 9:00 to 17:00. */
function timesIn(part: string): { starts: string, ends: string } | null {
  const [, h1, m1, a1, h2, m2, a2] = TIME.exec(part) ?? []
  if (h1 === undefined || h2 === undefined) return null
  const last = half(a2)
  const first = half(a1) ?? (last === 'pm' && Number(h1) % 12 >= Number(h2) % 12 ? 'am' : last)
  const [starts, ends] = [clock(Number(h1), m1, first), clock(Number(h2), m2, last)]
  return starts === null || ends === null || starts === ends ? null : { starts, ends }
}

const MONTHS = ['jan|ene', 'feb', 'mar', 'apr|abr', 'may', 'jun', 'jul', 'aug|ago', 'sep|set', 'oct', 'nov', 'dec|dic'] as const
const MONTH = `(${MONTHS.join('|')})[a-z]*\\.?`
/** `2026-12-03`, `dec 3`, `3 de dic`, `12/3`; a number before a hyphen or colon is a time. */
const DATES: readonly RegExp[] = [/\b(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})\b/, new RegExp(`\\b(?<name>${MONTH}) (?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.-])`),
  new RegExp(`(?<![\\d:.-])\\b(?<day>\\d{1,2})(?: de)? (?<name>${MONTH})(?![a-z])`), /\b(?<month>\d{1,2})\/(?<day>\d{1,2})\b/]

/** The day a part names, on or after today, and the part without it. */
function dateIn(part: string, today: string): { date: string | null, rest: string } {
  const found = DATES.map(date => date.exec(part)).find(match => match !== null)
  if (found?.groups === undefined) return { date: null, rest: part }
  const { year, month, name, day } = found.groups
  const number = month === undefined ? 1 + MONTHS.findIndex(names => names.split('|').some(known => name?.startsWith(known) === true)) : Number(month)
  const inYear = (of: number): string => `${of}-${String(number).padStart(2, '0')}-${String(Number(day)).padStart(2, '0')}`
  const date = year !== undefined ? inYear(Number(year)) : inYear(Number(today.slice(0, 4)) + Number(inYear(Number(today.slice(0, 4))) < today))
  return { date: LocalDate.safeParse(date).success ? date : null, rest: part.replace(found[0], ' ') }
}

const kindIn = (part: string): CommitmentKind | null => KIND_WORDS.find(([, words]) => words.test(part))?.[0] ?? null

/** The next day on or after today that is one of these weekdays. */
const nextOf = (weekdays: readonly number[], today: string): string => {
  const ahead = [0, 1, 2, 3, 4, 5, 6].find(days => weekdays.includes(weekdayOf(dayPlus(today, days)))) ?? 0
  return dayPlus(today, ahead)
}

/**
 * Reads a line such as "Mon-Fri 14-22, every second Saturday" or "lun a vie 14-22, cada dos sábados" into commitments for
 * a person to confirm. A day named by its date is that day only. Part without a time takes the time before it, else the one after. Empty: not understood.
 * Source: issue of the schedule, "a photo-free text line".
 */
export function readLifeLine(line: string, today: string): CommitmentDetails[] {
  const parts = plain(line).split(/[,;\n]|\band\b|\by\b(?! (?:otro|otra) no)/).map(part => part.trim()).filter(part => part !== '')
  const read = parts.map(words => {
    const { date, rest: part } = dateIn(words, today)
    return { date, days: date === null ? daysIn(part) : [weekdayOf(date)], times: timesIn(part), kind: kindIn(part), second: date === null && EVERY_SECOND.test(part) }
  })
  return read.flatMap(({ date, days, times, kind, second }, at): CommitmentDetails[] => {
    const when = times ?? read.slice(0, at).findLast(other => other.times !== null)?.times ?? read.slice(at).find(other => other.times !== null)?.times
    if (days.length === 0 || when === undefined || when === null) return []
    const said = kind ?? read.slice(0, at).findLast(other => other.kind !== null)?.kind ?? 'work'
    return [{ kind: said, words: '', weekdays: days, ...when, fromDate: date, untilDate: date,
      everyWeeks: second ? 2 : 1, countedFrom: second ? nextOf(days, today) : null }]
  })
}
