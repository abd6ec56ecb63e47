import type { Client, Group, Mode, Plan, Plans, RunningWeek, Slot } from './instance.words.ts'
import { NOTHING_SHORT, addLevels, valueOf } from './placement.words.ts'
import type { Levels } from './placement.words.ts'

/** A rule a plan breaks, and whom or what it concerns. */
export type Violation = { rule: string; about: string }

/** What the checker finds: broken rules, the levels and the value. */
export type Checked = { violations: Violation[]; levels: Levels; value: number; admitted: number }

/** One appointment as a person would write it in a diary. */
type Appointment = { day: number; from: number; to: number; mode: Mode; what: string; topic: string | null }

/**
 * Second opinion on one client's plan, written from the rules in words and sharing nothing with the search: every
 * result is checked here before it is shown or saved. Source: docs/pathway.md, step M4 (schedule).
 */
export function checkPlan(week: RunningWeek, client: Client, plan: Plan | null): { violations: Violation[]; levels: Levels } {
  const limits = week.rules.levels[String(client.level)]
  if (limits === undefined) return { violations: [{ rule: 'level unknown', about: client.id }], levels: NOTHING_SHORT }
  if (plan === null) {
    const notAdmitted = 10 + Math.ceil(client.waitDays / 3)
    const notServed = limits.min / 30 + 2 + 2 * limits.days
    return { violations: [], levels: [client.status === 'waiting' ? notAdmitted : notServed, 0, 0, 0, 0] }
  }
  const violations: Violation[] = []
  const broken = (rule: string, about: string): void => void violations.push({ rule, about: `${client.id} ${about}` })
  const diary = appointments(week, plan)
  for (const id of plan.groups) for (const rule of groupRules(week, client, id)) broken(rule, id)
  if (new Set(plan.groups).size < plan.groups.length) broken('the same group twice', '')
  for (const slot of [plan.ind, plan.fam]) if (slot !== null) for (const rule of hourRules(week, client, slot)) broken(rule, slot.t)
  if (plan.fam !== null && !familyCanCome(client, plan.fam)) broken('family hour not due or family not free', plan.fam.t)
  if (plan.ind !== null && plan.fam !== null && plan.ind.t !== plan.fam.t) broken('two therapists', '')
  for (const entry of diary) if (!freeFor(client, entry)) broken('client not free', entry.what)
  for (const rule of dayRules(client, diary)) broken(rule, '')
  const minutes = diary.reduce((sum, a) => sum + a.to - a.from, 0)
  if (minutes > limits.max) broken('more than the weekly hours', `${minutes}`)
  const levels = weekLevels(week, client, plan)
  if (client.status === 'waiting' && levels[0] > 0) broken('started without a full programme', '')
  return { violations, levels }
}

/** Second opinion on everybody's plans together: seats, diaries, offices, people kept apart, caseload. */
export function checkPlans(week: RunningWeek, plans: Plans): Checked {
  const violations: Violation[] = []
  let levels = NOTHING_SHORT
  for (const client of week.clients) {
    const own = checkPlan(week, client, plans[client.id] ?? null)
    violations.push(...own.violations)
    levels = addLevels(levels, own.levels)
  }
  violations.push(...sharedRules(week, plans, week.clients))
  for (const group of week.groups) {
    const missing = Math.max(0, group.min - week.clients.filter((c) => plans[c.id]?.groups.includes(group.id)).length)
    levels = addLevels(levels, [0, 0, 0, 2 * missing, 0])
  }
  const admitted = week.clients.filter((c) => c.status === 'waiting' && (plans[c.id] ?? null) !== null).length
  return { violations, levels, value: valueOf(levels, week.rules.stability), admitted }
}

/** Second opinion on one client placed into the running week. */
export function checkPlaced(week: RunningWeek, client: Client, plan: Plan | null): Checked {
  const own = checkPlan(week, client, plan)
  const others = Object.fromEntries(week.clients.map((c) => [c.id, c.current]))
  const shared = plan === null ? [] : sharedRules(week, { ...others, [client.id]: plan }, [client])
  const admitted = plan === null ? 0 : 1
  return { violations: [...own.violations, ...shared], levels: own.levels, value: valueOf(own.levels, week.rules.stability), admitted }
}

function appointments(week: RunningWeek, plan: Plan): Appointment[] {
  const list: Appointment[] = []
  for (const id of plan.groups) {
    const group = week.groups.find((g) => g.id === id)
    for (const [day, from, to] of group?.meetings ?? []) {
      if (group !== undefined) list.push({ day, from, to, mode: group.modality, what: id, topic: group.topic })
    }
  }
  for (const [what, slot] of [['individual', plan.ind], ['family', plan.fam]] as const) {
    if (slot === null) continue
    list.push({ day: slot.day, from: slot.start, to: slot.start + 60, mode: slot.mode, what, topic: null })
  }
  return list
}

function groupRules(week: RunningWeek, client: Client, id: string): string[] {
  const group = week.groups.find((g) => g.id === id)
  if (group === undefined) return ['no such group']
  const rules: string[] = []
  if (group.phases.indexOf(client.phase) < 0) rules.push('another phase')
  if (!['any', client.gender].includes(group.gender)) rules.push('for other clients')
  if (client.modality !== 'either' && client.modality !== group.modality) rules.push('another modality')
  if (group.language.length > 0 && client.speaks.length > 0 && client.speaks.indexOf(group.language) < 0) rules.push('in another language')
  if (group.modality === 'inperson' && client.access.some((need) => group.access.indexOf(need) < 0)) rules.push('room without what is needed')
  for (const topic of group.requires) if (!client.completed.includes(topic)) rules.push(`${topic} not completed`)
  const leader = week.therapists.find((t) => t.id === group.therapist)
  if (leader?.creds.includes(group.topic) === false) rules.push('facilitator without the credential')
  if (!client.current?.groups.includes(id) && !joinable(group)) rules.push('not open to new members now')
  return rules
}

function joinable(group: Group): boolean {
  if (!group.open) return false
  return group.module === null || group.module.entry.some((week) => week === group.module?.now)
}

function hourRules(week: RunningWeek, client: Client, slot: Slot): string[] {
  const therapist = week.therapists.find((t) => t.id === slot.t)
  if (therapist === undefined) return ['no such therapist']
  const rules: string[] = []
  if (!client.therapists.includes(slot.t)) rules.push('not a therapist of this client')
  if (client.modality !== 'either' && client.modality !== slot.mode) rules.push('another modality')
  if (slot.start % 30 !== 0) rules.push('not on the half hour')
  const works = therapist.avail.some(([day, from, to]) => day === slot.day && from <= slot.start && slot.start + 60 <= to)
  if (!works) rules.push('therapist not working')
  const leading = week.groups.filter((g) => g.therapist === slot.t).flatMap((g) => g.meetings)
  const busy = leading.some(([day, from, to]) => day === slot.day && Math.max(from, slot.start) < Math.min(to, slot.start + 60))
  if (busy) rules.push('therapist leads a group')
  return rules
}

function familyCanCome(client: Client, slot: Slot): boolean {
  if (!client.family) return false
  return client.famAvail.some(([day, from, to]) => day === slot.day && from <= slot.start && to >= slot.start + 60)
}

/** The client must be free, in their own clock, from leaving for the session until they are back. */
function freeFor(client: Client, entry: Appointment): boolean {
  const way = entry.mode === 'inperson' ? client.travel : 0
  const leaves = entry.from - way - client.tz
  const back = entry.to + way - client.tz
  if (entry.mode === 'inperson' && entry.to - client.tz > client.lastWayHome) return false
  return client.avail.some(([day, from, to]) => day === entry.day && from <= leaves && back <= to)
}

function dayRules(client: Client, diary: readonly Appointment[]): string[] {
  const rules: string[] = []
  diary.forEach((a, i) => {
    for (const b of diary.slice(i + 1)) {
      if (a.day !== b.day) continue
      const between = Math.max(a.from, b.from) - Math.min(a.to, b.to)
      if (between < (a.mode === b.mode ? 0 : client.travel)) rules.push(`${a.what} clashes with ${b.what}`)
    }
  })
  for (const day of new Set(diary.map((a) => a.day))) {
    const minutes = diary.filter((a) => a.day === day).reduce((sum, a) => sum + a.to - a.from, 0)
    if (minutes > client.maxDay) rules.push(`more than the daily maximum on day ${day}`)
  }
  return rules
}

function weekLevels(week: RunningWeek, client: Client, plan: Plan): Levels {
  const limits = week.rules.levels[String(client.level)] ?? { min: 0, max: 0, days: 0 }
  const diary = appointments(week, plan)
  const minutes = diary.reduce((sum, a) => sum + a.to - a.from, 0)
  const days = new Set(diary.map((a) => a.day)).size
  let first = minutes < limits.min ? Math.ceil((limits.min - minutes) / 30) : 0
  if (days < limits.days) first += 2 * (limits.days - days)
  if (plan.ind === null) first += 2
  const attended = plan.groups.map((id) => week.groups.find((g) => g.id === id)?.topic)
  let second = client.family && plan.fam === null ? 2 : 0
  for (const need of client.needs) {
    const missing = need.min - attended.filter((topic) => topic === need.topic).length
    if (missing > 0) second += need.must ? 2 * missing : missing
  }
  let third = 0
  for (const { day, from } of diary) {
    if (client.track !== 'any' && (client.track === 'evening') !== (from >= week.rules.evening)) third += 1
    if (client.prefDays.length > 0 && client.prefDays.indexOf(day) < 0) third += 1
  }
  const trips = diary.filter((a) => !diary.some((b) => {
    return b !== a && b.day === a.day && b.to <= a.from && a.from - b.to <= week.rules.runGap
  })).length
  const fourth = 2 * Math.max(0, days - limits.days) + 2 * (trips - days)
  return [first, second, third, fourth, changes(client, plan)]
}

function changes(client: Client, plan: Plan): number {
  const today = client.current
  if (today === null) return 0
  const dropped = today.groups.filter((id) => !plan.groups.includes(id))
  let count = 2 * dropped.length + 4 * dropped.filter((id) => client.dear.indexOf(id) >= 0).length
  if (today.ind !== null && moved(today.ind, plan.ind)) count += 1
  if (today.fam !== null && client.family && moved(today.fam, plan.fam)) count += 1
  return count
}

function moved(before: Slot, after: Slot | null): boolean {
  if (after === null) return true
  return before.t !== after.t || before.day !== after.day || before.start !== after.start || before.mode !== after.mode
}

function sharedRules(week: RunningWeek, plans: Plans, starting: readonly Client[]): Violation[] {
  const violations: Violation[] = []
  const all = Object.values(plans).filter((plan) => plan !== null)
  for (const group of week.groups) {
    if (all.filter((plan) => plan.groups.includes(group.id)).length > group.cap) {
      violations.push({ rule: 'more members than seats', about: group.id })
    }
  }
  const halves = all.flatMap((plan) => [plan.ind, plan.fam]).filter((slot) => slot !== null).flatMap((slot) => {
    return [slot.start, slot.start + 30].map((at) => ({ time: `${slot.day} ${at}`, therapist: slot.t, mode: slot.mode }))
  })
  const booked = counted(halves.map((half) => `${half.therapist} ${half.time}`))
  for (const [about, count] of booked) if (count > 1) violations.push({ rule: 'therapist double-booked', about })
  const offices = counted(halves.filter((half) => half.mode === 'inperson').map((half) => half.time))
  for (const [about, count] of offices) if (count > week.offices) violations.push({ rule: 'no office free', about })
  for (const [one, other] of week.apart) {
    const both = plans[one]?.groups.filter((id) => plans[other]?.groups.includes(id)) ?? []
    for (const id of both) violations.push({ rule: 'kept apart but together', about: `${one} ${other} ${id}` })
  }
  const loads = counted(starting.filter((c) => c.status === 'waiting').map((c) => plans[c.id]?.ind?.t ?? ''))
  for (const therapist of week.therapists) {
    const now = week.caseload[therapist.id] ?? 0
    const load = now + (loads.get(therapist.id) ?? 0)
    if (load > Math.max(therapist.maxCaseload, now)) violations.push({ rule: 'caseload full', about: therapist.id })
  }
  return violations
}

function counted(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
