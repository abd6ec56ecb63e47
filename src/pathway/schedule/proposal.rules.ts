import { explainNoFit } from './placement/explain.rules.ts'
import type { RunningWeek, Slot, Window } from './placement/instance.words.ts'
import { bestWeeks } from './placement/one-client.rules.ts'
import { clientOf } from './placement/options.rules.ts'
import { checkPlaced } from './placement/plan-check.rules.ts'
import type { Relaxation, WeekPlan } from './placement/placement.words.ts'
import { runningWeek, type PlacementFacts } from './placement-facts.rules.ts'
import type { Explanation, HelpfulChange, Proposal, ProposalItem } from './proposal.words.ts'
import { clockOf } from './times.rules.ts'

/** How many clearly different weeks are shown beside the best. */
const ALTERNATIVES = 2
const HOUR = 60

const hourItem = (facts: PlacementFacts, kind: 'individual' | 'family', slot: Slot | null): ProposalItem[] => {
  if (slot === null) return []
  const [weekday, starts, remote] = [slot.day + 1, clockOf(slot.start), slot.mode === 'telehealth']
  const kept = facts.hours.some(h => h.kind === kind && h.staffId === slot.t && h.weekday === weekday && h.starts === starts && h.remote === remote)
  return [{ kind, groupId: null, staffId: slot.t, topic: kind, weekday, starts, minutes: HOUR, remote, roomName: null, seatsLeft: null, kept }]
}

/** A week of the engine in the words of the clinic. */
export function proposalOf(facts: PlacementFacts, week: WeekPlan): Proposal {
  const groups = facts.groups.filter(({ id }) => week.plan.groups.includes(id)).map((group): ProposalItem => ({
    kind: 'group', groupId: group.id, staffId: null, topic: group.topic, weekday: group.weekday, starts: group.starts, minutes: group.minutes,
    remote: group.remote, roomName: group.roomName, seatsLeft: Math.max(0, week.seatsLeft[group.id] ?? 0), kept: group.isMember,
  }))
  const items = [...groups, ...hourItem(facts, 'individual', week.plan.ind), ...hourItem(facts, 'family', week.plan.fam)]
    .sort((a, b) => a.weekday - b.weekday || (a.starts < b.starts ? -1 : 1))
  const seats = items.flatMap(({ seatsLeft }) => seatsLeft ?? [])
  return { items, minutes: week.minutes, weekdays: week.days.map(day => day + 1).sort((a, b) => a - b), trips: week.trips,
    fewestSeatsLeft: seats.length === 0 ? null : Math.min(...seats) }
}

const stretch = ([day, start, end]: Window) => ({ weekday: day + 1, starts: clockOf(start), ends: clockOf(end) })

function changeOf(facts: PlacementFacts, { change, whoActs, result }: Relaxation): HelpfulChange {
  const topics = 'groups' in change ? facts.groups.filter(({ id }) => change.groups.includes(id)).map(({ topic }) => topic) : []
  return {
    kind: change.kind, whoActs, stretches: change.kind === 'free-time' ? change.windows.map(stretch) : [], topics, groupIds: 'groups' in change ? [...change.groups] : [],
    minutes: change.kind === 'daily-maximum' ? change.minutes : null, week: proposalOf(facts, result),
  }
}

function explanationOf(facts: PlacementFacts, week: RunningWeek): Explanation {
  const { reasons, relaxations, partial, missingMinutes } = explainNoFit(week, facts.clientId)
  return {
    reasons: reasons.map(({ family, day }) => ({ family, weekday: day === null ? null : day + 1 })),
    changes: relaxations.map(relaxation => changeOf(facts, relaxation)),
    partial: partial && proposalOf(facts, partial), missingMinutes,
  }
}

/** The best week and two clearly different ones, or why none fits and what would help. */
export function proposedWeeks(facts: PlacementFacts): { proposals: Proposal[], proven: boolean, conflictsAvoided: number, explanation: Explanation | null } {
  const week = runningWeek(facts)
  const { plans: found, proven, conflictsAvoided } = bestWeeks(week, facts.clientId, { alternatives: ALTERNATIVES })
  const plans = found.filter(({ plan }) => checkPlaced(week, clientOf(week, facts.clientId), plan).violations.length === 0)
  return {
    proposals: plans.map(plan => proposalOf(facts, plan)), proven, conflictsAvoided,
    explanation: plans.length === 0 ? explanationOf(facts, week) : null,
  }
}
