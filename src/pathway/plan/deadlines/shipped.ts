import deadlines from './deadlines.json' with { type: 'json' }
import { Deadline } from './deadline.words.ts'

/** Rules about plans, signatures and reviews that come with Evenkeel; a clinic chooses those it answers to. */
export const shippedDeadlines: readonly Deadline[] = deadlines.map(rule => Deadline.parse(rule))

/** The clinic's own pace, no law's. */
export const defaultDeadlines: readonly Deadline[] = shippedDeadlines.filter(({ by }) => by.kind === 'clinic')

/** The clinic's own pace holds for everything about which it has chosen no rule for everybody: choosing a rule about certifications does not take away when a review is due. */
export const ownPaceBeside = (chosen: readonly Pick<Deadline, 'subject' | 'payers'>[]): readonly Deadline[] =>
  defaultDeadlines.filter(({ subject }) => !chosen.some(rule => rule.subject === subject && rule.payers === undefined))
