import { z } from 'zod'
import { Id } from '../../../people/ids.words.ts'
import { query } from '../../../platform/server/action.ts'
import type { Db } from '../../../platform/server/db.ts'
import { groupsFrom } from '../group.store.ts'
import type { Group } from '../group.words.ts'
import type { Design } from '../placement/instance.words.ts'
import { replanners } from '../replan/begin-replan.ts'
import { clientsSeen, designById, namesOf, verdictsOf, type KeptDesign } from '../replan/replan.store.ts'
import { stateOf } from '../replan/show-replan.ts'
import { differencesOf, reachOf, withKnownLeaders } from './design-difference.rules.ts'
import { DesignView, type DesignChange } from './design.words.ts'

/** The groups of the program that run on the day a design begins. */
export const runningThen = async (db: Db, { programId, from }: Pick<KeptDesign, 'programId' | 'from'>): Promise<Group[]> =>
  (await groupsFrom(db, from, programId)).filter(({ untilDate }) => untilDate === null || untilDate > from)

/** The design as it is shown and accepted: whoever leads a group today leads it on wherever that can be. */
export const shownDesign = ({ question }: KeptDesign, solution: Design, running: readonly Group[]): Design => withKnownLeaders(question.instance, solution, running)

async function changesOf(db: Db, design: KeptDesign, solution: Design): Promise<DesignChange[]> {
  if (solution.offers.length === 0) return []
  const running = await runningThen(db, design)
  const differences = differencesOf(design.question.instance, shownDesign(design, solution, running), running)
  const names = await namesOf(db, Object.keys(solution.assign), differences.flatMap(({ staffId, beforeId }) => [staffId ?? [], beforeId ?? []].flat()))
  const known = await verdictsOf(db, design.id)
  return differences.map(({ beforeId, people, ...difference }): DesignChange => ({
    ...difference, staffName: names.get(difference.staffId ?? '') ?? '', before: beforeId === null ? null : names.get(beforeId) ?? null,
    roomName: running.find(({ id }) => id === difference.groupId)?.roomName ?? null, people: people.flatMap(id => names.get(id) ?? []).sort(),
    decided: known.some(({ bundle }) => bundle === difference.key),
  }))
}

async function leftOutOf(db: Db, { question }: KeptDesign, { assign }: Design): Promise<string[]> {
  const ids = question.instance.clients.filter(({ id, status }) => status === 'waiting' && (assign[id] ?? null) === null).map(({ id }) => id)
  return [...(await namesOf(db, ids, [])).values()].sort()
}

/** A design, with those of its clients whom this reader finds. */
async function designSeen(db: Db, id: string): Promise<(KeptDesign & { readonly seen: ReadonlySet<string> }) | undefined> {
  const design = await designById(db, id)
  return design && { ...design, seen: await clientsSeen(db, design.question.instance.clients.map(client => client.id)) }
}

/** A design: how far the engine is, then which groups it would open, keep and end, in names; nothing applied. Its figures are those of the whole timetable, its names only of whom the reader finds. */
export const showDesign = query({
  name: 'schedule.show-design',
  input: z.object({ id: Id }),
  subject: (db, { id }) => designSeen(db, id),
  allow: replanners,
  output: DesignView,
  about: ({ subject }) => Object.keys(subject.answer?.solution.assign ?? {}).filter(id => subject.seen.has(id)),
  run: async ({ db, subject, now }) => {
    const { answer, question: { instance, frame }, more, moreAsked } = subject
    return {
      id: subject.id, programId: subject.programId, why: subject.why, askedAt: subject.askedAt, from: subject.from, progress: subject.progress, state: stateOf(subject, now),
      stopping: subject.stopAskedAt !== null, waiting: instance.clients.filter(({ status }) => status === 'waiting').length, inCare: instance.clients.length, frame,
      result: answer === null ? null : {
        reach: reachOf(instance, answer.solution, answer.value), proven: answer.proven,
        gap: answer.bound === null || answer.value === 0 ? null : (answer.value - answer.bound) / answer.value,
        changes: await changesOf(db, subject, answer.solution), more: [...more], moreToCome: more.length < moreAsked, leftOut: await leftOutOf(db, subject, answer.solution),
      },
    }
  },
})
