import type { Actor } from '../platform/pure/policy.ts'
import type { CastClient } from './demo-cast.words.ts'

/** How a stay ends in a story. */
export type Ending = 'completed' | 'transferred' | 'left' | 'administrative' | 'unknown'

/** What happens to one invented person and on which day. Null: it does not happen. */
export interface Story {
  readonly spec: CastClient
  /** Where their own dice start. */
  readonly seed: number
  /** Which therapist of the clinic's staff looks after them. */
  readonly therapist: string
  /** The instant of the first call. */
  readonly callsAt: string
  /** What becomes of the call on that day. */
  readonly call: 'waits' | 'answered' | 'booked' | 'referred-out' | 'not-reached'
  readonly assessedOn: string | null
  /** Comes to the assessment and decides against it. */
  readonly declines: boolean
  readonly admittedOn: string | null
  /** From this day on they no longer come. */
  readonly stopsOn: string | null
  readonly aftercareOn: string | null
  readonly dischargedOn: string | null
  readonly ending: Ending
  /** Whether somebody writes the reviews of the plan. */
  readonly reviewed: boolean
  /** What the year after brings: whether a follow-up call reaches them. */
  readonly answersCalls: number
  /** Steps down to the next phase of the program on this day. */
  readonly stepsDownOn: string | null
  /** Goes on in the other track from this day. */
  readonly changesTrackOn: string | null
  /** The earlier stay of the same person that this one follows. */
  readonly again: Story | null
  /** Days of care over which the scores of the story are spread. */
  readonly days: number
}

/** Somebody whom the clinic knows by now. */
export interface Known { readonly clientId: string, readonly inquiryId: string, readonly self: Actor, readonly therapist: Actor }

/** Somebody in care. */
export interface InCare {
  readonly story: Story, readonly spec: CastClient, readonly clientId: string, readonly self: Actor, readonly therapist: Actor, readonly admittedOn: string
  /** Their own dice: what they do does not depend on who else is there. */
  readonly roll: () => number
}
