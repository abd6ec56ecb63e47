import type { Client, Plan, RunningWeek, Slot } from './instance.words.ts'
import { checkPlaced } from './plan-check.rules.ts'

/** Every plan a tiny week allows this client, found by trying all of them; the checker alone decides. */
export function everyPlan(week: RunningWeek, client: Client): { plan: Plan; value: number }[] {
  const found: { plan: Plan; value: number }[] = []
  const slots = everySlot(week, client)
  const families = client.family ? slots : [null]
  for (let set = 0; set < 2 ** week.groups.length; set += 1) {
    const groups = week.groups.filter((_, i) => (set & (1 << i)) > 0).map((g) => g.id)
    const alone = { groups, ind: null, fam: null }
    if (checkPlaced(week, { ...client, status: 'active' }, alone).violations.length > 0) continue
    for (const ind of slots) {
      for (const fam of families) {
        if (groups.length === 0 && ind === null && fam === null) continue
        const plan = { groups, ind, fam }
        const checked = checkPlaced(week, client, plan)
        if (checked.violations.length === 0) found.push({ plan, value: checked.value })
      }
    }
  }
  return found
}

/** The least value of all plans, or null when there is none. */
export function cheapestByTrying(week: RunningWeek, client: Client): number | null {
  const plans = everyPlan(week, client)
  return plans.length === 0 ? null : Math.min(...plans.map((p) => p.value))
}

function everySlot(week: RunningWeek, client: Client): (Slot | null)[] {
  const slots: (Slot | null)[] = [null]
  for (const t of week.therapists) {
    for (const [day, open, close] of t.avail) {
      for (let start = Math.floor(open / 30) * 30; start < close; start += 30) {
        for (const mode of ['inperson', 'telehealth'] as const) slots.push({ t: t.id, day, start, mode })
      }
    }
  }
  const alone = { ...client, status: 'active' as const }
  const possible = (slot: Slot | null, kind: 'ind' | 'fam'): boolean => {
    const plan: Plan = { groups: [], ind: null, fam: null, [kind]: slot }
    return checkPlaced(week, alone, plan).violations.length === 0
  }
  return slots.filter((slot) => slot === null || possible(slot, 'ind') || possible(slot, 'fam'))
}
