import type { Context } from '../../platform/server/action.ts'
import { withoutTimes } from './life.rules.ts'
import { commitmentsOf, deleteCommitment, insertCommitment, updateCommitment } from './life.store.ts'
import type { Stretch } from './proposal.words.ts'
import { dayPlus, minutesOf } from './times.rules.ts'

type Freeing = Pick<Context<unknown, unknown>, 'db' | 'actor' | 'newId'>

/** A client has agreed to free stretches of their usual week from a day on: what fills them now ends the day before, and goes on as what is left of it. */
export async function freeUp({ db, actor, newId }: Freeing, { clientId, from, stretches }: { clientId: string, from: string, stretches: readonly Stretch[] }): Promise<void> {
  const freed = stretches.map(({ weekday, starts, ends }): [number, number, number] => [weekday - 1, minutesOf(starts), minutesOf(ends)])
  for (const commitment of await commitmentsOf(db, clientId)) {
    const left = withoutTimes(commitment, freed)
    const [only] = left
    const untouched = left.length === 1 && only?.starts === commitment.starts && only.ends === commitment.ends && only.weekdays.length === commitment.weekdays.length
    if (untouched || (commitment.untilDate !== null && commitment.untilDate < from)) continue
    const ended = commitment.fromDate === null || commitment.fromDate < from
    if (ended) await updateCommitment(db, commitment.id, commitment.version, { ...commitment, untilDate: dayPlus(from, -1) })
    else await deleteCommitment(db, commitment.id)
    for (const piece of left) {
      await insertCommitment(db, actor.clinicId, { ...piece, id: newId(), clientId, enteredByKind: actor.kind, fromDate: ended ? from : piece.fromDate })
    }
  }
}
