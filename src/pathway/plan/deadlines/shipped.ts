import deadlines from './deadlines.json' with { type: 'json' }
import { Deadline } from './deadline.words.ts'

/** Rules about plans, signatures and reviews that come with Evenkeel; a clinic chooses those it answers to. */
export const shippedDeadlines: readonly Deadline[] = deadlines.map(rule => Deadline.parse(rule))

/** What holds until a clinic has chosen: its own pace, no law's. */
export const defaultDeadlines: readonly Deadline[] = shippedDeadlines.filter(({ by }) => by.kind === 'clinic')
