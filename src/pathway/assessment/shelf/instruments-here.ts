import type { Db } from '../../../platform/server/db.ts'
import type { Instrument } from '../instruments/instrument.words.ts'
import { shipped } from '../instruments/shipped.ts'
import { known, paced, stateOf } from './shelf.rules.ts'
import { shelfOf, type Shelf } from './shelf.store.ts'

const knownOn = ({ copies, asked }: Shelf): readonly Instrument[] => paced(known(shipped, copies.map(({ definition }) => definition)), asked)
const inUseOn = (shelf: Shelf): readonly Instrument[] => knownOn(shelf).filter(one => stateOf(one, shelf.switches) === 'on')

/** Every instrument this clinic knows, used or not. */
export const instrumentsKnown = async (db: Db): Promise<readonly Instrument[]> => knownOn(await shelfOf(db))

/** The instruments in use here. */
export const instrumentsInUse = async (db: Db): Promise<readonly Instrument[]> => inUseOn(await shelfOf(db))

/** One instrument as it was when it was given: an older copy for older answers; and whether it is still in use. */
export async function instrumentAt(db: Db, id: string, version?: string): Promise<{ readonly instrument: Instrument, readonly inUse: boolean } | undefined> {
  const shelf = await shelfOf(db)
  const inUse = inUseOn(shelf).find(one => one.id === id)
  if (inUse !== undefined && (version === undefined || inUse.version === version)) return { instrument: inUse, inUse: true }
  const older = version === undefined ? undefined : shelf.copies.find(copy => copy.instrument === id && copy.version === version)?.definition
  const instrument = older ?? knownOn(shelf).find(one => one.id === id && one.wording === 'included')
  return instrument && { instrument, inUse: inUse !== undefined && instrument.version === inUse.version }
}
