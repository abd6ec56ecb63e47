import { Temporal } from 'temporal-polyfill'
import { no, yes, type Decision } from '../../platform/pure/decision.ts'
import clocks from './urgency-clocks.json' with { type: 'json' }
import { URGENCIES, type Inquiry, type InquiryLine, type referralRefusals, type Said, type Stage, type Urgency, type UrgencyClock } from './referral.words.ts'

type Because = keyof typeof referralRefusals
type Trail = Pick<Inquiry, 'receivedAt' | 'answeredAt' | 'waitingSince' | 'bookedAt' | 'assessedAt' | 'closedAt' | 'outcome'>

const later = (instant: string, minutes: number): string =>
  Temporal.Instant.from(instant).add({ minutes }).toString({ fractionalSecondDigits: 3 })

/** The clocks of a clinic: its own numbers where it set some, else those that come with the product. Source: urgency-clocks.json. */
export const clocksWith = (
  own: readonly { readonly urgency: string, readonly answerWithinMinutes: number, readonly assessWithinHours: number, readonly reason: string }[],
): readonly UrgencyClock[] => URGENCIES.flatMap((urgency): UrgencyClock[] => {
  const [mine, ours] = [own.find(clock => clock.urgency === urgency), clocks.clocks.find(clock => clock.urgency === urgency)]
  if (mine !== undefined) return [{ urgency, answerWithinMinutes: mine.answerWithinMinutes, assessWithinHours: mine.assessWithinHours, source: mine.reason, mark: 'own', own: true }]
  return ours === undefined ? [] : [{ urgency, answerWithinMinutes: ours.answerWithinMinutes, assessWithinHours: ours.assessWithinHours, source: ours.source, mark: ours.mark, own: false }]
})

const shippedClocks = clocksWith([])

const clockOf = (urgency: Urgency, of: readonly UrgencyClock[]) => of.find(clock => clock.urgency === urgency)

/** When somebody must have heard from us. Source: the clinic's clocks, urgency-clocks.json. */
export const respondBy = (urgency: Urgency, receivedAt: string, of = shippedClocks): string => later(receivedAt, clockOf(urgency, of)?.answerWithinMinutes ?? 0)

/** Until when the assessment should take place. Source: the clinic's clocks, urgency-clocks.json. */
export const assessBy = (urgency: Urgency, receivedAt: string, of = shippedClocks): string => later(receivedAt, (clockOf(urgency, of)?.assessWithinHours ?? 0) * 60)

/** Where a referral stands and since when, from what happened. Source: README.md, the state table. */
export function stageOf(trail: Trail): { readonly stage: Stage, readonly since: string } {
  if (trail.closedAt !== null) return { stage: trail.outcome ?? 'declined', since: trail.closedAt }
  if (trail.assessedAt !== null) return { stage: 'assessed', since: trail.assessedAt }
  if (trail.bookedAt !== null) return { stage: 'booked', since: trail.bookedAt }
  if (trail.waitingSince !== null) return { stage: 'waiting', since: trail.waitingSince }
  if (trail.answeredAt !== null) return { stage: 'answered', since: trail.answeredAt }
  return { stage: 'new', since: trail.receivedAt }
}

/** Nobody has answered, and the clock has run out. Source: urgency-clocks.json. */
export const isOverdue = (inquiry: Pick<Inquiry, 'answeredAt' | 'closedAt' | 'respondBy'>, now: string): boolean =>
  inquiry.answeredAt === null && inquiry.closedAt === null && inquiry.respondBy < now

/** One line of the list. Source: README.md, the state table. */
export const lineOf = (inquiry: Inquiry, now: string): InquiryLine => ({ ...inquiry, ...stageOf(inquiry), overdue: isOverdue(inquiry, now) })

const rank = (line: Pick<InquiryLine, 'urgency'>): number => URGENCIES.indexOf(line.urgency)

/** The order of work: overdue first, then by urgency, then whoever waits longest. Source: product.md M1, urgency level with a clock. */
export const inOrderOfWork = (lines: readonly InquiryLine[]): InquiryLine[] =>
  lines.toSorted((a, b) => Number(b.overdue) - Number(a.overdue) || rank(a) - rank(b) || (a.respondBy < b.respondBy ? -1 : 1))

/** The waiting list: by risk, then by days. Source: features of intake, "daily still-waiting list by risk and days". */
export const inOrderOfWaiting = (lines: readonly InquiryLine[]): InquiryLine[] =>
  lines.toSorted((a, b) => rank(a) - rank(b) || ((a.waitingSince ?? '') < (b.waitingSince ?? '') ? -1 : 1))

/** A card is complete enough to write down a new person. Source: the inquiry card, nine required fields. */
export const cardAccepted = (said: Pick<Said, 'birthDate' | 'age'>, known: boolean): Decision<true, Because> =>
  known || (said.birthDate ?? null) !== null || (said.age ?? null) !== null ? yes(true) : no('referral.birth-date-or-age')

/** An inquiry is answered once. Source: product rule, two people must not call the same family. */
export function mayAnswer(inquiry: Trail): Decision<true, Because> {
  if (inquiry.closedAt !== null) return no('referral.already-closed')
  return inquiry.answeredAt === null ? yes(true) : no('referral.already-answered')
}

/** Closing says why, and referring out says where to. Source: features of intake, "refused people leave with a recorded referral-out". */
export function mayClose(inquiry: Trail, outcome: string, referredTo: string | null): Decision<true, Because> {
  if (inquiry.closedAt !== null) return no('referral.already-closed')
  return outcome === 'referred-out' && (referredTo ?? '').trim() === '' ? no('referral.needs-a-destination') : yes(true)
}

/** Who has been answered and cannot be booked yet goes on the waiting list. Source: README.md, the state table. */
export function mayWait(inquiry: Trail): Decision<true, Because> {
  if (inquiry.closedAt !== null) return no('referral.already-closed')
  return inquiry.waitingSince === null ? yes(true) : no('referral.already-waiting')
}

/** Only somebody who waits can be asked whether they still do. Source: README.md, the state table. */
export function isWaiting(inquiry: Trail): Decision<true, Because> {
  if (inquiry.closedAt !== null) return no('referral.already-closed')
  return stageOf(inquiry).stage === 'waiting' ? yes(true) : no('referral.not-waiting')
}

/** Days in which a wrong link between a referral and a known person can be undone. Source: product rule, a wrong merge can be undone for 30 days. */
export const DAYS_TO_SEPARATE = 30

/** A wrong link can be undone for thirty days. Source: DAYS_TO_SEPARATE. */
export function maySeparate(linkedAt: string | null, now: string): Decision<true, Because> {
  if (linkedAt === null) return no('referral.not-linked')
  return now <= later(linkedAt, DAYS_TO_SEPARATE * 1440) ? yes(true) : no('referral.too-late-to-separate')
}
