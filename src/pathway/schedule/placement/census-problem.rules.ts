import type { Census, OpenClient } from './census-state.rules.ts'
import type { Client, RunningWeek } from './instance.words.ts'
import type { JointProblem, Part } from './joint-problem.words.ts'
import { namedRows } from './named-rows.rules.ts'
import { slotOf } from './options.rules.ts'
import type { Option } from './options.rules.ts'
import { LEVEL_WEIGHTS } from './placement.words.ts'
import type { Column } from './solver.words.ts'
import { UNLIMITED } from './solver.words.ts'
import { diaryKey, officeKey } from './taken.rules.ts'
import { changesAtMost, planValue, sessionCost, weekQuestion } from './week-question.rules.ts'

const THIN = 2 * LEVEL_WEIGHTS[3]

/** A census as a joint problem: seats, smallest groups, diaries, offices, people kept apart, caseload. */
export function censusProblem(census: Census): JointProblem {
  const { week } = census
  const { rows, add } = namedRows()
  const own = new Map([...census.open.keys()].map((id) => [id, add(`client ${id}`, 1, 1)]))
  const moving = census.mostMoved === null ? null : add('moved', -UNLIMITED, census.mostMoved)
  const others = week.groups.map((group): Column => {
    add(`seats ${group.id}`, -UNLIMITED, group.cap)
    return { cost: THIN, terms: [[add(`least ${group.id}`, group.min, UNLIMITED), 1]], lower: 0, upper: UNLIMITED, whole: false }
  })
  for (const t of week.therapists) {
    add(`caseload ${t.id}`, -UNLIMITED, Math.max(0, t.maxCaseload - (week.caseload[t.id] ?? 0)))
  }
  const parts = [...census.open.values()].map((open): Part => {
    const rowsOf = new Map(open.options.map((option) => {
      const used = limitsUsed(week, open.client, option).map(([name, most]) => add(name, -UNLIMITED, most))
      return [option, [...new Set(used)]]
    }))
    const stay = moving === null || !open.couldStay ? null : { sessions: open.today, row: moving }
    return { ...partOf(week, open), row: own.get(open.client.id) ?? 0, rowsOf, stay }
  })
  return { rows, others, parts }
}

function partOf(week: RunningWeek, { client, options, must }: OpenClient): Omit<Part, 'row' | 'rowsOf' | 'stay'> {
  return {
    client, options, must,
    none: planValue(week, client, null),
    base: week.rules.stability * changesAtMost(client),
    value: (chosen) => planValue(week, client, chosen),
    sessionCost: (option) => sessionCost(week, client, option),
    question: (candidates) => weekQuestion(week, client, candidates),
  }
}

/** The limits one session counts against, by name, each with the most it allows (limits named before keep theirs). */
function limitsUsed(week: RunningWeek, client: Client, option: Option): [name: string, most: number][] {
  if (option.kind === 'group') {
    const apart = week.apart.filter(([a, b]) => a !== b && (a === client.id || b === client.id))
    const together = apart.map((pair): [string, number] => [`apart ${[...pair].sort().join(' ')} ${option.id}`, 1])
    return [[`seats ${option.id}`, 0], [`least ${option.id}`, 0], ...together]
  }
  const { t, day, start, mode } = slotOf(option)
  const found: [string, number][] = [start, start + 30].map((half) => [`diary ${diaryKey(t, day, half)}`, 1])
  if (mode === 'inperson') for (const half of [start, start + 30]) found.push([`office ${officeKey(day, half)}`, week.offices])
  if (option.kind === 'individual' && client.status === 'waiting') found.push([`caseload ${t}`, 0])
  return found
}
