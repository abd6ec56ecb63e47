import { z } from 'zod'
import { Id } from '../../../people/ids.words.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command, type Context } from '../../../platform/server/action.ts'
import type { Db } from '../../../platform/server/db.ts'
import { letGo, takeUp, type Lacking, type NewWeek } from '../apply-week.ts'
import { holdStill } from '../bookings.store.ts'
import { hoursOf, seatsOf } from '../enrolment.store.ts'
import { stayOf, type Stay } from '../placement-facts.ts'
import { slotOf } from '../placement-facts.rules.ts'
import type { Bundle, Move } from '../placement/bundles.rules.ts'
import type { Plan, Slot } from '../placement/instance.words.ts'
import { insertPlacement } from '../placement.store.ts'
import type { Moment } from '../program-frame.ts'
import type { AcceptedHour } from '../proposal.words.ts'
import { settlePhase } from '../settle-phase.ts'
import { tellClients } from '../tell-clients.ts'
import { clockOf } from '../times.rules.ts'
import { passOnLater } from '../waiting/pass-on-seats.ts'
import { replanners } from './begin-replan.ts'
import { insertVerdicts, replanById, type KeptReplan } from './replan.store.ts'
import { seenPart } from './seen-part.ts'

const hourOf = (slot: Slot | null): AcceptedHour | null => slot === null ? null
  : { staffId: slot.t, weekday: slot.day + 1, starts: clockOf(slot.start), minutes: 60, remote: slot.mode === 'telehealth' }

const weekOf = (plan: Plan | null): NewWeek => ({ groupIds: plan?.groups ?? [], individual: hourOf(plan?.ind ?? null), family: hourOf(plan?.fam ?? null) })

const inOrder = (ids: readonly string[]): string => [...ids].sort().join()
const slotWords = (slot: Slot | null | undefined): string => (slot == null ? '' : `${slot.t} ${slot.day} ${slot.start} ${slot.mode}`)

/** The week a client has is still the one the engine was told; else the answer is old and nothing of it counts. An hour it was not told of because another stood in its place may go. */
async function checkFresh({ db }: Moment, stay: Stay, before: Plan | null, askedAt: string): Promise<void> {
  const seats = await seatsOf(db, stay.episode.id, stay.from)
  const hours = await hoursOf(db, stay.episode.id, stay.from)
  const same = inOrder(seats.map(({ groupId }) => groupId)) === inOrder(before?.groups ?? []) && (['individual', 'family'] as const).every(kind => {
    const hour = hours.find(one => one.kind === kind)
    const told = slotWords(kind === 'individual' ? before?.ind : before?.fam)
    return slotWords(slotOf(hour)) === told || (told === '' && before !== null && hour !== undefined && hour.fromDate <= askedAt.slice(0, 10))
  })
  if (!same) throw new Refusal('schedule.replan-is-old')
}

/** Lets everybody of the accepted bundles go first, then everybody take up their new week: all of it, or nothing. */
async function apply(moment: Moment, replan: KeptReplan, moves: readonly Move[]): Promise<void> {
  const weeks = moves.map(move => ({ move, week: weekOf(move.after) }))
  const staff = weeks.flatMap(({ week }) => [week.individual?.staffId ?? [], week.family?.staffId ?? []].flat())
  await holdStill(moment.db, [...moves.map(({ client }) => client), ...weeks.flatMap(({ week }) => week.groupIds), ...staff])
  const changing: { stay: Stay, lacking: Lacking, move: Move }[] = []
  for (const { move, week } of weeks) {
    const stay = await stayOf(moment.db, moment.actor.clinicId, { clientId: move.client, from: replan.from, now: moment.now })
    await checkFresh(moment, stay, move.before, replan.askedAt)
    changing.push({ stay, lacking: await letGo(moment, stay, week), move })
  }
  for (const { stay, lacking, move } of changing) {
    await takeUp(moment, stay, lacking)
    await settlePhase(moment, stay)
    await insertPlacement(moment.db, moment.actor.clinicId, { id: moment.newId(), clientId: move.client, episodeId: stay.episode.id, acceptedBy: moment.actor.id, now: moment.now,
      proposed: { replan: replan.id, ...move, proven: replan.answer?.proven ?? false } })
  }
}

const decided = async ({ db, actor, now }: Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now'>, { chosen, ...replan }: Choice, accepted: boolean): Promise<Move[]> => {
  if (replan.answer === null) throw new Refusal('schedule.replan-not-done')
  if (!await insertVerdicts(db, actor.clinicId, { replanId: replan.id, bundles: chosen.map(({ id }) => id), accepted, by: actor.id, now })) throw new Refusal('schedule.already-decided')
  return chosen.flatMap(({ moves }) => moves)
}

const Chosen = z.object({ id: Id, bundles: z.array(z.string().max(60)).min(1).max(500) })

/** Bundles of a re-plan that somebody decides about. */
type Choice = KeptReplan & { readonly chosen: readonly Bundle[] }

/** A re-plan with the bundles chosen; none of it is here for whoever does not find everybody in them. Asked before everybody is seen. */
async function choiceOf(db: Db, { id, bundles }: z.output<typeof Chosen>): Promise<Choice | undefined> {
  const replan = await replanById(db, id)
  if (replan === undefined) return undefined
  const chosen = (await seenPart(db, replan)).bundles.filter(bundle => bundles.includes(bundle.id))
  return replan.answer === null || chosen.length === new Set(bundles).size ? { ...replan, chosen } : undefined
}

/** Accepts bundles of a re-plan: every week in them changes at once, and those concerned are told. */
export const acceptBundles = command({
  name: 'schedule.accept-bundles',
  forEverybody: true,
  input: Chosen,
  subject: choiceOf,
  allow: replanners,
  output: z.object({ changed: z.number(), clientIds: z.array(Id) }),
  about: ({ output }) => ('changed' in output ? output.clientIds : []),
  run: async ({ input: _chosen, subject, ...moment }) => {
    const moves = await decided(moment, subject, true)
    await apply(moment, subject, moves)
    const clientIds = moves.map(({ client }) => client)
    await tellClients(moment, clientIds, { kind: 'changed' })
    passOnLater(moment)
    return { changed: moves.length, clientIds }
  },
})

/** Rejects bundles of a re-plan: those in them keep the week they have, also when the rest is planned again. */
export const rejectBundles = command({
  name: 'schedule.reject-bundles',
  input: Chosen,
  subject: choiceOf,
  allow: replanners,
  output: z.object({ kept: z.number(), clientIds: z.array(Id) }),
  about: ({ output }) => ('kept' in output ? output.clientIds : []),
  run: async ({ input: _chosen, subject, ...moment }) => {
    const clientIds = (await decided(moment, subject, false)).map(({ client }) => client)
    return { kept: clientIds.length, clientIds }
  },
})
