import type { Chosen, JointProblem, Part } from './joint-problem.words.ts'
import { moved, valueFor } from './joint-problem.words.ts'
import { optionKey } from './options.rules.ts'
import type { Option } from './options.rules.ts'
import { ANY } from './plan-pricing.rules.ts'
import type { Attends } from './plan-pricing.rules.ts'
import type { Column, Relaxed, Row, Solver, Term } from './solver.words.ts'
import { UNLIMITED } from './solver.words.ts'

/** A plan some client could be given, with its number among the columns of the joint model. */
export type PoolPlan = { part: Part; chosen: Chosen; sessions: ReadonlySet<string>; column: number }

/** A client left without any allowed plan costs this much, so that a dead end shows in the cost. */
export const DEAD_END = 10_000_000

/** No more plans than there is of what they are tied to. */
const TIED: Row = { lower: -UNLIMITED, upper: 0 }

/** The plans found so far and the joint model they make, fractions allowed. */
export type PlanPool = {
  plans: readonly PoolPlan[]
  columns: readonly Column[]
  /** Adds a plan; false when it is known already. */
  add: (part: Part, chosen: Chosen) => boolean
  /** The cheapest mix of the allowed plans, with prices. */
  run: () => Relaxed
  /** Only plans that agree with these decisions may be used. */
  allowOnly: (decided: readonly Attends[]) => void
  /** From now on there is at least and at most so much of a column that is nobody's plan. */
  limit: (column: number, lower: number, upper: number) => void
  /** From now on no more of this client's plans may have this session than there is of a column that is nobody's plan. */
  tie: (part: Part, option: Option, column: number) => void
  /** This plan, if it is in the pool. */
  find: (part: Part, chosen: Chosen) => PoolPlan | undefined
  close: () => void
}

/** One client with one plan, as a column of the joint model. */
function planColumn(part: Part, chosen: Chosen): Column {
  const rows = (chosen ?? []).flatMap((option) => part.rowsOf.get(option) ?? [])
  const move = part.stay !== null && moved(part, chosen) ? [part.stay.row] : []
  const terms = [part.row, ...rows, ...move].map((row): Term => [row, 1])
  return { cost: valueFor(part, chosen), terms, lower: 0, upper: UNLIMITED, whole: true }
}

/** A further row of the problem: this client's plans with a session, and what there is of a column that is nobody's plan. */
function tieColumn({ rows }: JointProblem, columns: Column[], { part, option, column }: { part: Part; option: Option; column: number }): void {
  const other = columns[column]
  const row = rows.push(TIED) - 1
  part.rowsOf.get(option)?.push(row)
  if (other !== undefined) columns[column] = { ...other, terms: [...other.terms, [row, -1]] }
}

/** A pool with one stand-in per client for dead ends, and no plans yet. */
export function planPool(problem: JointProblem, solver: Solver): PlanPool {
  const standIns = problem.parts.map(({ row }): Column => {
    return { cost: DEAD_END, terms: [[row, 1]], lower: 0, upper: UNLIMITED, whole: false }
  })
  const columns: Column[] = [...problem.others, ...standIns]
  const relaxation = solver.relax({ rows: problem.rows, columns })
  const plans: PoolPlan[] = []
  const known = new Map<string, PoolPlan>()
  let pending: Column[] = []
  let decidedNow: readonly Attends[] = []
  const allowed = (plan: PoolPlan): boolean => decidedNow.every((d) => agrees(plan, d))
  const flush = (): void => {
    relaxation.addColumns(pending)
    pending = []
  }
  return {
    plans, columns,
    add: (part, chosen) => {
      const name = planName(part, chosen)
      if (known.has(name)) return false
      const column = planColumn(part, chosen)
      const sessions = new Set(chosen === null ? [] : [ANY, ...chosen.map(optionKey)])
      const plan = { part, chosen, sessions, column: columns.length }
      known.set(name, plan)
      plans.push(plan)
      columns.push(column)
      pending.push(allowed(plan) ? column : { ...column, upper: 0 })
      return true
    },
    run: () => {
      flush()
      return relaxation.run()
    },
    allowOnly: (decided) => {
      flush()
      const before = decidedNow
      decidedNow = decided
      const touched = new Set([...before, ...decided].map((d) => d.client))
      for (const plan of plans) {
        if (touched.has(plan.part.client.id)) relaxation.setBounds(plan.column, 0, allowed(plan) ? UNLIMITED : 0)
      }
    },
    limit: (column, lower, upper) => {
      flush()
      const before = columns[column]
      if (before === undefined) return
      columns[column] = { ...before, lower, upper }
      relaxation.setBounds(column, lower, upper)
    },
    tie: (part, option, column) => {
      flush()
      const having = plans.filter((plan) => plan.part === part && plan.chosen?.includes(option) === true)
      tieColumn(problem, columns, { part, option, column })
      relaxation.addRow(TIED, [[column, -1], ...having.map((plan): Term => [plan.column, 1])])
      for (const plan of having) columns[plan.column] = planColumn(part, plan.chosen)
    },
    find: (part, chosen) => known.get(planName(part, chosen)),
    close: relaxation.close,
  }
}

function agrees(plan: PoolPlan, decided: Attends): boolean {
  return plan.part.client.id !== decided.client || plan.sessions.has(decided.session) === decided.attends
}

function planName({ client }: Part, chosen: Chosen): string {
  return `${client.id} ${(chosen ?? []).map(optionKey).sort().join(' ')}`
}
