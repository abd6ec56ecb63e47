import { z } from 'zod'
import { Id } from '../../../people/ids.words.ts'
import { allow } from '../../../people/role.policy.ts'
import { command, nothing } from '../../../platform/server/action.ts'
import { perform, type Engine } from '../../../platform/server/perform.ts'
import { clinicClock } from '../clinic-clock.ts'
import { withMore, type More } from '../placement/design-what-if.rules.ts'
import { Design, type DesignInstance } from '../placement/instance.words.ts'
import { addMore } from '../replan/replan.store.ts'
import { placeWatched, runReplan } from '../replan/run-replan.ts'
import { reachOf } from './design-difference.rules.ts'
import { oneMoreEvening } from './design-frame.rules.ts'
import { WhatIf, type DesignFrame } from './design.words.ts'

/** How many groups a week one more facilitator would lead. Source: the clinic's own default. */
const GROUPS_OF_ONE_MORE = 5
/** Share of the time of the design that each question about one more of something may take; it begins from the design. */
const SHARE_OF_MORE = 0.5

/** One more of something, and the weekday of an evening. */
export interface OneMore { readonly more: More, readonly weekday: number | null }

/** What is asked beside a design: one more facilitator at any time, one more evening with everybody who leads, one more room. */
export function moreOf(frame: DesignFrame, { blocks, topics, therapists }: DesignInstance): OneMore[] {
  const evening = oneMoreEvening(frame)
  return [
    { more: { kind: 'facilitator', id: 'one more', topics: Object.keys(topics), hours: blocks, maxGroups: GROUPS_OF_ONE_MORE }, weekday: null },
    ...(evening === null ? [] : [{ more: { kind: 'evening' as const, blocks: evening.blocks, staff: therapists.map(({ id }) => id) }, weekday: evening.weekday }]),
    { more: { kind: 'room' }, weekday: null },
  ]
}

/** Keeps what one more of something would bring, or that nothing more follows. */
export const keepMore = command({
  name: 'schedule.keep-more',
  input: z.object({ id: Id, found: WhatIf.nullable() }),
  subject: nothing,
  allow: allow('system'),
  run: ({ db, input }) => addMore(db, input.id, input.found),
})

/** Runs a design, keeps what was found, then works out what one more of something would bring, beginning from it. */
export async function runDesign(engine: Engine, clinicId: string, asked: { readonly id: string, readonly question: DesignInstance, readonly more: readonly OneMore[], readonly seconds: number, readonly rounds: number }): Promise<void> {
  const { id, question, seconds, rounds } = asked
  const keep = (found: WhatIf | null): Promise<unknown> => perform(engine, keepMore, { body: { id, found }, by: { actor: clinicClock(clinicId) } })
  const design = await runReplan(engine, clinicId, { id, question, seconds, rounds })
  try {
    let stopped = design === null || design.stopped
    const start = Design.nullable().catch(null).parse(design?.placed.solution ?? null)
    for (const { more, weekday } of asked.more) {
      if (stopped) return
      const bigger = { ...withMore(question, more), start }
      const found = await placeWatched(engine, clinicId, { id, question: bigger, seconds: seconds * SHARE_OF_MORE, rounds })
      stopped = found.stopped
      if (found.placed.violations.length > 0) continue
      await keep({ kind: more.kind, weekday, reach: reachOf(bigger, Design.parse(found.placed.solution), found.placed.value) })
    }
  } finally {
    await keep(null)
  }
}
