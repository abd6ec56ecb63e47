import type { Plan } from './plan.words.ts'

/** One line of a plan, as it reads. */
export interface PlanLine { readonly key: string, readonly depth: number, readonly kind: 'words' | 'problem' | 'goal' | 'objective' | 'intervention', readonly label: string, readonly words: string }

/** One line of two versions beside each other. */
export interface Compared { readonly key: string, readonly depth: number, readonly kind: PlanLine['kind'], readonly label: string, readonly before: string | null, readonly after: string | null, readonly change: 'same' | 'changed' | 'added' | 'removed' }

const WORDS = ['strengths', 'barriers', 'preferences', 'culture', 'languageNeeds', 'dischargeCriteria', 'projectedWeeks'] as const

/** How measures, days and "how often" are said; as they are stored when nobody says otherwise. */
export interface PlanSpeech {
  readonly measure: (instrument: string) => string
  readonly day: (on: string) => string
  readonly often: (timesPerWeek: number, minutes: number) => string
}

const asStored: PlanSpeech = { measure: instrument => instrument, day: on => on, often: (times, minutes) => `${times} × ${minutes} min` }

const filled = (parts: readonly (string | number | null)[]): string => parts.filter(part => part !== null && part !== '').join(' · ')

/** A plan as lines; a part is the same in two versions when it comes from the same first part. */
export const linesOf = (plan: Plan, speech: PlanSpeech = asStored): PlanLine[] => [
  ...WORDS.map((name): PlanLine => ({ key: name, depth: 0, kind: 'words', label: name, words: String(plan[name] ?? '') })),
  ...plan.problems.flatMap((problem): PlanLine[] => [
    { key: problem.originId, depth: 0, kind: 'problem', label: 'problem', words: problem.words },
    ...problem.goals.flatMap((goal): PlanLine[] => [
      { key: goal.originId, depth: 1, kind: 'goal', label: 'goal', words: goal.words },
      ...goal.objectives.flatMap((objective): PlanLine[] => [
        {
          key: objective.originId, depth: 2, kind: 'objective', label: 'objective',
          words: filled([objective.words, objective.instrument === null ? objective.measuredBy : speech.measure(objective.instrument),
            `${objective.baseline ?? '–'} → ${objective.target ?? '–'}`, objective.targetOn === null ? null : speech.day(objective.targetOn)]),
        },
        ...objective.interventions.map((intervention): PlanLine => ({
          key: intervention.originId, depth: 3, kind: 'intervention', label: intervention.modality,
          words: filled([intervention.words, speech.often(intervention.timesPerWeek, intervention.minutes), intervention.staffName]),
        })),
      ]),
    ]),
  ]),
]

/** Two versions side by side, in the order of the newer one; what was taken out stands where it stood. Source: T-48, issue "versions can be compared in words". */
export function comparePlans(before: Plan, after: Plan, speech: PlanSpeech = asStored): Compared[] {
  const [old, now] = [linesOf(before, speech), linesOf(after, speech)]
  const oldByKey = new Map(old.map(line => [line.key, line]))
  const kept = new Set(now.map(({ key }) => key))
  const rows = now.map((line): Compared => {
    const was = oldByKey.get(line.key)?.words ?? null
    return { ...line, before: was, after: line.words, change: was === null ? 'added' : was === line.words ? 'same' : 'changed' }
  })
  for (const [at, line] of old.entries()) {
    if (kept.has(line.key)) continue
    const above = old.slice(0, at).findLast(({ key }) => rows.some(row => row.key === key))
    const place = above === undefined ? 0 : rows.findIndex(({ key }) => key === above.key) + 1
    rows.splice(place, 0, { ...line, before: line.words, after: null, change: 'removed' })
  }
  return rows
}
