import { z } from 'zod'
import { Id, Made } from '../../../people/ids.words.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command, nothing, query } from '../../../platform/server/action.ts'
import { instrumentsKnown } from '../../assessment/public.ts'
import { planReaders, planners } from '../plan.policy.ts'
import { endEntry, insertEntry, ownEntries } from './clinic-library.store.ts'
import { EntryWords, OwnEntry } from './library.words.ts'

/** What this clinic wrote itself; it is offered before what comes along. */
export const clinicLibrary = query({
  name: 'plan.library',
  input: z.object({}),
  subject: nothing,
  allow: planReaders,
  output: z.array(OwnEntry),
  run: ({ db }) => ownEntries(db),
})

/** Writes a goal, an objective or an intervention for everybody here, in both languages; or writes one anew, and the one before is offered no longer. */
export const writeLibraryEntry = command({
  name: 'plan.write-library-entry',
  input: z.object({ words: EntryWords, instead: Id.optional() }),
  subject: nothing,
  allow: planners,
  output: Made,
  run: async ({ db, input: { words, instead }, actor, now, newId }) => {
    const before = await ownEntries(db)
    if (instead !== undefined && !before.some(({ id }) => id === instead)) throw new Refusal('platform.not-found')
    if (before.some(({ id, entry }) => id !== instead && entry.kind === words.kind && entry.en === words.en)) throw new Refusal('plan.library-has-it')
    if (words.kind === 'objective' && words.instrument !== undefined && !(await instrumentsKnown(db)).some(({ id }) => id === words.instrument)) throw new Refusal('plan.library-measure-unknown')
    const id = newId()
    await insertEntry(db, { clinicId: actor.clinicId, id, entry: { ...words, id }, by: actor.id, now })
    if (instead !== undefined) await endEntry(db, instead, now)
    return { id }
  },
})

/** An entry is offered no longer; plans keep what they took from it. */
export const dropLibraryEntry = command({
  name: 'plan.drop-library-entry',
  input: z.object({ id: Id }),
  subject: async (db, { id }) => (await ownEntries(db)).find(one => one.id === id),
  allow: planners,
  output: Made,
  run: async ({ db, subject, now }) => {
    await endEntry(db, subject.id, now)
    return { id: subject.id }
  },
})
