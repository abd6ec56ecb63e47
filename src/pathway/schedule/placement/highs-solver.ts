import { createRequire } from 'node:module'
import type { Column, Model, Relaxation, Relaxed, SolveLimits, Solved, Solver } from './solver.words.ts'

const require = createRequire(import.meta.url)
const loadHighs: typeof import('highs').default = require('highs')
type Highs = Awaited<ReturnType<typeof loadHighs>>

/** After new columns the last answer is still allowed: primal simplex goes on from it; after new limits, dual. */
const PRIMAL = 4
const DUAL = 1
/** Costs are whole numbers: nothing better than the best known once the gap is below one. */
const WHOLE_NUMBERS = 0.99
const MOST_NODES = 2_000_000_000
const LONGEST = 1_000_000

/**
 * The HiGHS solver (MIT licence, compiled to WebAssembly), one thread, its chance fixed by a seed. It blocks the
 * thread it runs on: use it in a worker.
 */
export async function highsSolver(): Promise<Solver> {
  const highs = await loadHighs()
  return { solve: (model, limits) => solved(highs, model, limits), relax: (model) => relaxation(highs, model) }
}

function solved(highs: Highs, model: Model, limits: SolveLimits): Solved {
  if (model.columns.length === 0) return { values: [], optimal: true, bound: 0 }
  const integrality = Int32Array.from(model.columns, (column) => Number(column.whole))
  return highs.withModel({ ...packedModel(highs, model), integrality }, (run) => {
    run.options.set({
      output_flag: false, random_seed: limits.seed, mip_max_nodes: Math.min(MOST_NODES, limits.nodes),
      time_limit: Math.max(0, Math.min(LONGEST, limits.seconds)), mip_rel_gap: 0, mip_abs_gap: WHOLE_NUMBERS,
    })
    if (limits.start !== null) run.setSolution({ colValue: Float64Array.from(limits.start) })
    const enough = limits.enough ?? Number.NEGATIVE_INFINITY
    let found = Number.POSITIVE_INFINITY
    run.run({
      [highs.constants.callbackType.mipImprovingSolution]: ({ data }) => { found = data.objective_function_value ?? found },
      [highs.constants.callbackType.mipInterrupt]: (event) => {
        if (limits.over() || found <= enough) event.interrupt()
      },
    })
    const optimal = run.getModelStatus() === highs.constants.modelStatus.optimal
    const known = optimal || run.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible
    return { values: known ? run.getSolution().colValue : null, optimal, bound: Number(run.info.get('mip_dual_bound')) }
  })
}

/** Of nothing, nothing is the best answer; HiGHS does not take such a model. */
const NOTHING: Relaxed = { cost: 0, values: [], prices: [] }

function relaxation(highs: Highs, first: Model): Relaxation {
  const model = highs.createModel(packedModel(highs, first))
  model.options.set({ output_flag: false, random_seed: 1 })
  let limited = false
  let rows = first.rows.length
  let some = first.columns.length > 0
  return {
    run: () => {
      if (!some) return NOTHING
      model.options.set('simplex_strategy', limited ? DUAL : PRIMAL)
      limited = false
      model.run()
      const { colValue, rowDual } = model.getSolution()
      const possible = model.getModelStatus() === highs.constants.modelStatus.optimal
      return { cost: possible ? model.getObjectiveValue() : Number.POSITIVE_INFINITY, values: colValue, prices: rowDual }
    },
    addColumns: (columns) => {
      const { numCols, colCost, colLower, colUpper, matrix } = packedColumns(highs, columns, rows)
      some ||= numCols > 0
      if (numCols > 0) model.addCols({ cost: colCost, lower: colLower, upper: colUpper, matrix })
    },
    addRow: ({ lower, upper }, of) => {
      model.addRow(bound(highs, lower), bound(highs, upper), { indices: Int32Array.from(of, ([column]) => column), values: Float64Array.from(of, ([, weight]) => weight) })
      rows += 1
      limited = true
    },
    setBounds: (column, lower, upper) => {
      model.changeColBounds(column, lower, bound(highs, upper))
      limited = true
    },
    close: () => model.dispose(),
  }
}

function packedModel(highs: Highs, { rows, columns }: Model) {
  return {
    ...packedColumns(highs, columns, rows.length),
    numRows: rows.length,
    rowLower: Float64Array.from(rows, (row) => bound(highs, row.lower)),
    rowUpper: Float64Array.from(rows, (row) => bound(highs, row.upper)),
  }
}

function packedColumns(highs: Highs, columns: readonly Column[], numRows: number) {
  const starts = [0]
  const indices: number[] = []
  const values: number[] = []
  for (const { terms } of columns) {
    for (const [row, weight] of terms) {
      indices.push(row)
      values.push(weight)
    }
    starts.push(indices.length)
  }
  return {
    numCols: columns.length,
    colCost: Float64Array.from(columns, (column) => column.cost),
    colLower: Float64Array.from(columns, (column) => column.lower),
    colUpper: Float64Array.from(columns, (column) => bound(highs, column.upper)),
    matrix: { format: 'csc' as const, numRows, numCols: columns.length, starts: Int32Array.from(starts), indices: Int32Array.from(indices), values: Float64Array.from(values) },
  }
}

function bound(highs: Highs, value: number): number {
  return Number.isFinite(value) ? value : value > 0 ? highs.infinity : -highs.infinity
}
