import { addBusinessDays, addDays, addMonths } from './calendar.rules.ts'
import type { Clock, Deadline, DeadlineSubject, StayFacts } from './deadline.words.ts'

const dates = (clocks: readonly Clock[], start: string, serviceDays: readonly string[]): (string | null)[] =>
  clocks.map(clock => clockRunsOut(clock, start, serviceDays))

/**
 * The last day on which it is still in time; null while nobody can know ("the third visit" before there were three).
 * Of earlier-of the known ones count at once; later-of waits until all are known. The day of the event itself is not counted in days.
 * Source: Minn. Stat. 245G.06 s.1 (10th session day, at most 30 days); N.J.A.C. 10:161B-9.2; ARM 37.106.1440 (whichever later).
 */
export function clockRunsOut(clock: Clock, start: string, serviceDays: readonly string[]): string | null {
  if ('days' in clock) return addDays(start, clock.days)
  if ('businessDays' in clock) return addBusinessDays(start, clock.businessDays)
  if ('months' in clock) return addMonths(start, clock.months)
  if ('serviceDays' in clock) return serviceDays.filter(day => day >= start)[clock.serviceDays - 1] ?? null
  if ('earlierOf' in clock) return dates(clock.earlierOf, start, serviceDays).filter(on => on !== null).toSorted()[0] ?? null
  const all = dates(clock.laterOf, start, serviceDays)
  return all.includes(null) ? null : all.filter(on => on !== null).toSorted().at(-1) ?? null
}

const latest = (...days: readonly (string | null)[]): string | null => days.filter(on => on !== null).toSorted().at(-1) ?? null

const startOf = (from: Deadline['from'], facts: StayFacts): string | null => {
  if (from === 'admission') return facts.admittedOn
  if (from === 'plan-signed') return facts.planSignedOn
  if (from === 'last-review') return latest(facts.planSignedOn, facts.lastReviewOn)
  if (from === 'last-signature') return latest(facts.planSignedOn, facts.clientSignedOn, facts.coSignedOn, facts.lastReviewOn)
  return facts.lastCertifiedOn ?? facts.admittedOn
}

/** Is it there already? A review or certification is never done for good: its clock starts again. */
const isThere = (subject: DeadlineSubject, facts: StayFacts): boolean => {
  if (subject === 'plan') return facts.planSignedOn !== null
  if (subject === 'client-signature') return facts.clientSignedOn !== null || facts.clientRefusedOn !== null
  return subject === 'co-signature' && facts.coSignedOn !== null
}

/** Credentials stand beside each other in one line: "LCSW, CASAC". */
export const isOneOf = (credential: string | null, wanted: readonly string[]): boolean => {
  const held = (credential ?? '').toUpperCase().split(/[\s,;/]+/u)
  return wanted.some(one => held.includes(one.toUpperCase()))
}

/** The same name, whatever its capitals, accents and spaces. */
const folded = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(word => word !== '').join(' ')

/** Is one of those who pay among the named ones? */
export const paysFor = (payers: readonly string[], named: readonly string[]): boolean => {
  const wanted = named.map(folded)
  return payers.some(payer => wanted.includes(folded(payer)))
}

const holds = (rule: Deadline, facts: StayFacts, program: string): boolean =>
  (rule.unlessAuthorIs === undefined || !isOneOf(facts.authorCredential, rule.unlessAuthorIs)) && (rule.programs === undefined || rule.programs.some(kind => kind === program))
  && (rule.payers === undefined || paysFor(facts.payers, rule.payers))
  && (rule.effectiveFrom === null || rule.effectiveFrom <= facts.admittedOn) && (rule.effectiveTo === null || rule.effectiveTo >= facts.admittedOn)

/** One rule with the date it gives; the strictest of a subject comes first and counts. */
export interface Due { readonly rule: Pick<Deadline, 'id' | 'by' | 'citation' | 'url' | 'mark'>, readonly on: string }

/** Everything of one stay that is not there yet: the strictest date, and all rules that ask for it with theirs. */
export interface SubjectDue { readonly subject: DeadlineSubject, readonly on: string, readonly dues: readonly Due[] }

const CLINICIAN = { id: 'set-by-clinician', by: { kind: 'clinic', name: 'clinician' }, citation: 'set at the last review', url: null, mark: 'verified' } as const

const duesOf = (subject: DeadlineSubject, rules: readonly Deadline[], facts: StayFacts, program: string): Due[] => {
  const found = rules.filter(rule => rule.subject === subject && holds(rule, facts, program)).flatMap(({ id, by, citation, url, mark, from, clock }): Due[] => {
    const start = startOf(from, facts)
    const on = start === null ? null : clockRunsOut(clock, start, facts.serviceDays)
    return on === null ? [] : [{ rule: { id, by, citation, url, mark }, on }]
  })
  const own: Due[] = subject === 'review' && facts.reviewSetOn !== null ? [{ rule: CLINICIAN, on: facts.reviewSetOn }] : []
  return [...found, ...own].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

const SUBJECTS = ['plan', 'client-signature', 'co-signature', 'review', 'certification'] as const

/** What is due for one stay: several rules hold at once, all are told, the strictest date counts. Source: our rule over the cited ones. */
export const whatIsDue = (rules: readonly Deadline[], facts: StayFacts, program: string): SubjectDue[] =>
  SUBJECTS.filter(subject => !isThere(subject, facts)).flatMap(subject => {
    const dues = duesOf(subject, rules, facts, program)
    const [first] = dues
    return first === undefined ? [] : [{ subject, on: first.on, dues }]
  })

/** How near a due date is: two weeks' notice before it. Source: our rule (issue "reviews": two weeks' notice). */
export const standing = (on: string, today: string): 'overdue' | 'due' | 'later' =>
  on < today ? 'overdue' : on <= addDays(today, 14) ? 'due' : 'later'
