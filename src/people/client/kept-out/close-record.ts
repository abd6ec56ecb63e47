import { Refusal } from '../../../platform/pure/refusal.ts'
import type { Db } from '../../../platform/server/db.ts'
import { allStaff } from '../../staff/public.ts'
import { passOnTasks } from '../../task/public.ts'
import { holdClient } from '../client.store.ts'
import { mayKeepOut } from './kept-out.rules.ts'
import { insertKeptOut, keptOutOf, someKeptOut, type Changing } from './kept-out.store.ts'

/** From this moment the colleague finds nothing of the client; one after the other, so that of two directors one goes on seeing the record. */
export async function closeRecord(closing: Changing, clientId: string, staffId: string): Promise<void> {
  const { db } = closing
  await holdClient(db, clientId)
  const [colleagues, already] = [await allStaff(db), await keptOutOf(db, clientId)]
  if (!colleagues.some(({ id, left }) => id === staffId && !left)) throw new Refusal('platform.not-found')
  const decision = mayKeepOut(colleagues, already.map(one => one.staffId), staffId)
  if (!decision.ok) throw new Refusal(decision.because)
  await insertKeptOut(closing, clientId, staffId)
  await passOnTasks(db, clientId, staffId)
}

/** Two records of one person become one: whoever is kept out of the first is kept out of the other too. */
export async function keepOutToo(closing: Changing, of: string, clientId: string): Promise<void> {
  for (const { staffId } of await keptOutOf(closing.db, of)) await closeRecord(closing, clientId, staffId)
}

/** Nobody is given a client who keeps them out of their record: they would not find whom they are to see. */
export async function checkMaySee(db: Db, clientId: string, staffIds: readonly string[]): Promise<void> {
  if (await someKeptOut(db, clientId, staffIds)) throw new Refusal('client.is-kept-out')
}
