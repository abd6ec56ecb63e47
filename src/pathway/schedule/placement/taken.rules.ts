import type { Plans, RunningWeek, Slot } from './instance.words.ts'

/** What other people's plans use up: seats, therapists' half hours, offices, caseload, and who sits in which group. */
export type Taken = {
  members: Map<string, Set<string>>
  diary: Set<string>
  offices: Map<string, number>
  caseload: Map<string, number>
}

/** The name of one half hour in one therapist's diary. */
export function diaryKey(therapist: string, day: number, start: number): string {
  return `${therapist}/${day}/${start}`
}

/** The name of one half hour of the clinic. */
export function officeKey(day: number, start: number): string {
  return `${day}/${start}`
}

/** Today's plans of the running clients, without the one to be placed. */
export function currentPlans(week: RunningWeek, without: string): Plans {
  return Object.fromEntries(week.clients.filter((c) => c.id !== without).map((c) => [c.id, c.current]))
}

/** Counts what these plans use; clients who were waiting and start now add to their therapist's caseload. */
export function takenBy(week: RunningWeek, plans: Plans, skip: ReadonlySet<string> = new Set()): Taken {
  const taken: Taken = { members: new Map(), diary: new Set(), offices: new Map(), caseload: new Map() }
  for (const [therapist, load] of Object.entries(week.caseload)) taken.caseload.set(therapist, load)
  for (const client of week.clients) {
    const plan = plans[client.id]
    if (plan === null || plan === undefined || skip.has(client.id)) continue
    for (const group of plan.groups) {
      const members = taken.members.get(group)
      if (members === undefined) taken.members.set(group, new Set([client.id]))
      else members.add(client.id)
    }
    takeSlot(taken, plan.ind)
    takeSlot(taken, plan.fam)
    if (client.status === 'waiting' && plan.ind !== null) {
      taken.caseload.set(plan.ind.t, (taken.caseload.get(plan.ind.t) ?? 0) + 1)
    }
  }
  return taken
}

function takeSlot(taken: Taken, slot: Slot | null): void {
  if (slot === null) return
  for (const start of [slot.start, slot.start + 30]) {
    taken.diary.add(diaryKey(slot.t, slot.day, start))
    const office = officeKey(slot.day, start)
    if (slot.mode === 'inperson') taken.offices.set(office, (taken.offices.get(office) ?? 0) + 1)
  }
}
