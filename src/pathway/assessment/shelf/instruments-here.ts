import type { Db } from '../../../platform/server/db.ts'
import type { Instrument } from '../instruments/instrument.words.ts'
import { shipped } from '../instruments/shipped.ts'
import { known, paced, stateOf } from './shelf.rules.ts'
import { askedHere, copiesOf, switchesOf } from './shelf.store.ts'

/** Every instrument this clinic knows, used or not. */
export const instrumentsKnown = async (db: Db): Promise<readonly Instrument[]> => 
  paced(known(shipped, (await copiesOf(db)).map(({ definition }) => definition)), await askedHere(db))

/** The instruments in use here. */
export async function instrumentsInUse(db: Db): Promise<readonly Instrument[]> {
  const switches = await switchesOf(db)
  return (await instrumentsKnown(db)).filter(one => stateOf(one, switches) === 'on')
}

/** One instrument as it was when it was given: an older copy for older answers; and whether it is still in use. */
export async function instrumentAt(db: Db, id: string, version?: string): Promise<{ readonly instrument: Instrument, readonly inUse: boolean } | undefined> {
  const inUse = (await instrumentsInUse(db)).find(one => one.id === id)
  if (inUse !== undefined && (version === undefined || inUse.version === version)) return { instrument: inUse, inUse: true }
  const older = version === undefined ? undefined : (await copiesOf(db)).find(copy => copy.instrument === id && copy.version === version)?.definition
  const instrument = older ?? (await instrumentsKnown(db)).find(one => one.id === id && one.wording === 'included')
  return instrument && { instrument, inUse: inUse !== undefined && instrument.version === inUse.version }
}
