import { z } from 'zod'
import { Id } from '../../../people/ids.words.ts'
import type { Db } from '../../../platform/server/db.ts'
import { nothing, query } from '../../../platform/server/action.ts'
import { groupById } from '../group.store.ts'
import type { Group } from '../group.words.ts'
import type { Bundle, Move } from '../placement/bundles.rules.ts'
import type { CensusInstance, Plan, Slot } from '../placement/instance.words.ts'
import { clockOf } from '../times.rules.ts'
import { replanners } from './begin-replan.ts'
import { namesOf, newestReplans, replanById, verdictsOf, type KeptReplan } from './replan.store.ts'
import { ReplanView, type ReplanBundle, type ReplanMove } from './replan.words.ts'
import { seenPart } from './seen-part.ts'

/** A run that told nothing for so long has ended with its server. */
const LOST_MINUTES = 20

/** Where a run of the engine stands. */
export const stateOf = ({ failed, finishedAt, askedAt }: { readonly failed: string | null, readonly finishedAt: string | null, readonly askedAt: string }, now: string): ReplanView['state'] => {
  const lost = finishedAt === null && Date.parse(now) - Date.parse(askedAt) > LOST_MINUTES * 60_000
  return failed !== null || lost ? 'failed' : finishedAt === null ? 'running' : 'done'
}

const minutesIn = ({ groups }: CensusInstance, plan: Plan | null): number => plan === null ? 0
  : groups.filter(({ id }) => plan.groups.includes(id)).flatMap(({ meetings }) => meetings).reduce((sum, [, start, end]) => sum + end - start, 0)
    + (plan.ind === null ? 0 : 60) + (plan.fam === null ? 0 : 60)

interface Named { readonly names: ReadonlyMap<string, string>, readonly groups: ReadonlyMap<string, Group> }

const faces = ({ groups }: Named, ids: readonly string[]): ReplanMove['leaves'] =>
  ids.flatMap(id => groups.get(id) ?? []).sort((a, b) => a.weekday - b.weekday || (a.starts < b.starts ? -1 : 1)).map(({ topic, weekday, starts, minutes }) => ({ topic, weekday, starts, minutes }))

const hourOf = ({ names }: Named, slot: Slot | null) => slot === null ? null
  : { staffName: names.get(slot.t) ?? '', weekday: slot.day + 1, starts: clockOf(slot.start), remote: slot.mode === 'telehealth' }

const moveOf = (question: CensusInstance, named: Named, move: Move): ReplanMove => ({
  clientId: move.client, name: named.names.get(move.client) ?? '', starts: move.before === null && move.after !== null,
  minutesBefore: minutesIn(question, move.before), minutesAfter: minutesIn(question, move.after), leaves: faces(named, move.leaves), joins: faces(named, move.joins),
  hours: move.hours.map(({ kind, before, after }) => ({ kind, before: hourOf(named, before), after: hourOf(named, after) })),
})

async function inNames(db: Db, { id, question }: KeptReplan, found: readonly Bundle[]): Promise<ReplanBundle[]> {
  const moves = found.flatMap(bundle => bundle.moves)
  const slots = moves.flatMap(move => move.hours.flatMap(({ before, after }) => [before, after])).filter(slot => slot !== null)
  const groupIds = [...new Set(moves.flatMap(({ leaves, joins }) => [...leaves, ...joins]).concat(found.flatMap(({ handovers }) => handovers.flatMap(({ group }) => group ?? []))))]
  const groups = new Map<string, Group>()
  for (const groupId of groupIds) {
    const group = await groupById(db, groupId)
    if (group !== undefined) groups.set(groupId, group)
  }
  const named = { names: await namesOf(db, moves.map(({ client }) => client), slots.map(({ t }) => t)), groups }
  const verdicts = new Map((await verdictsOf(db, id)).map(({ bundle, accepted }) => [bundle, accepted ? 'accepted' as const : 'rejected' as const]))
  return found.map((bundle): ReplanBundle => ({
    id: bundle.id, verdict: verdicts.get(bundle.id) ?? 'open', moves: bundle.moves.map(move => moveOf(question, named, move)),
    handovers: bundle.handovers.map(({ kind, from, to, group }) => ({ kind, from: named.names.get(from) ?? '', to: named.names.get(to) ?? '', topic: groups.get(group ?? '')?.topic ?? null })),
  })).sort((a, b) => Number(b.moves.some(({ starts }) => starts)) - Number(a.moves.some(({ starts }) => starts)) || a.moves.length - b.moves.length)
}

/** A re-plan: how far the engine is, then what it would change, in bundles; everything in names, nothing applied. Whom a reader does not find is neither shown nor counted. */
export const showReplan = query({
  name: 'schedule.show-replan',
  input: z.object({ id: Id }),
  subject: (db, { id }) => replanById(db, id),
  allow: replanners,
  output: ReplanView,
  about: ({ output }) => 'result' in output ? output.result?.bundles.flatMap(({ moves }) => moves.map(({ clientId }) => clientId)) ?? [] : [],
  run: async ({ db, subject, now }) => {
    const { answer } = subject
    const part = await seenPart(db, subject)
    const bundles = await inNames(db, subject, part.bundles)
    const moves = bundles.flatMap(bundle => bundle.moves)
    const admitted = moves.filter(({ starts }) => starts).length
    return {
      id: subject.id, programId: subject.programId, why: subject.why, askedAt: subject.askedAt, from: subject.from, progress: subject.progress,
      state: stateOf(subject, now), stopping: subject.stopAskedAt !== null,
      waiting: part.clients.filter(({ status }) => status === 'waiting').length, inCare: part.clients.length,
      result: answer === null ? null : {
        admitted, moved: moves.length - admitted, proven: answer.proven,
        gap: answer.bound === null || answer.value === 0 ? null : (answer.value - answer.bound) / answer.value, bundles,
      },
    }
  },
})

/** The newest re-plans of a program. */
export const replans = query({
  name: 'schedule.replans',
  input: z.object({ programId: Id }),
  subject: nothing,
  allow: replanners,
  output: z.array(z.object({ id: Id, why: z.string(), askedAt: z.string() })),
  run: ({ db, input }) => newestReplans(db, input.programId, 'weeks'),
})
