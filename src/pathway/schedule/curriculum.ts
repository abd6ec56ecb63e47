import { z } from 'zod'
import { Id, Made } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import type { Db } from '../../platform/server/db.ts'
import { groupById } from './group.store.ts'
import { lastUnitBefore, numberUnits } from './series-sessions.store.ts'
import { sessionById } from './session.store.ts'

/** Goes on with the curriculum of a group from an instant: after the last unit held comes the next, after the last the first. */
export async function continueUnits(db: Db, group: { readonly id: string, readonly units: readonly string[] }, from: string): Promise<void> {
  const last = await lastUnitBefore(db, group.id, from)
  await numberUnits(db, group.id, { from, first: last === null ? 1 : last % Math.max(1, group.units.length) + 1, count: group.units.length })
}

/** Holds another unit of the curriculum at a session, also an earlier one; the sessions after it go on from there. */
export const setUnit = command({
  name: 'schedule.set-unit',
  input: z.object({ sessionId: Id, unit: z.number().int().min(1).max(60) }),
  subject: (db, { sessionId }) => sessionById(db, sessionId),
  allow: allow('therapist', 'facilitator', 'director'),
  output: Made,
  run: async ({ db, input, subject }) => {
    const group = subject.groupId === null ? undefined : await groupById(db, subject.groupId)
    if (group === undefined || input.unit > group.units.length) throw new Refusal('schedule.no-such-unit')
    if (subject.closedAt !== null) throw new Refusal('schedule.already-closed')
    await numberUnits(db, group.id, { from: subject.startsAt, first: input.unit, count: group.units.length })
    return { id: subject.id }
  },
})
