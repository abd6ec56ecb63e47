import { z } from 'zod'
import { Id, Line } from '../../people/ids.words.ts'
import { allow, clinicians } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command, nothing, query } from '../../platform/server/action.ts'
import { endPhrase, formsOf, insertForm, insertPhrase, phrasesOf } from './form.store.ts'
import { NoteForm, NoteKind, Phrase, shippedForms } from './form.words.ts'

const FormNow = NoteForm.extend({ version: z.number() })

/** How notes are laid out in this clinic, and which layouts come along. */
export const noteForms = query({
  name: 'session.note-forms',
  input: z.object({}),
  subject: nothing,
  allow: clinicians,
  output: z.object({ group: FormNow, individual: FormNow, family: FormNow, shipped: z.array(NoteForm) }),
  run: async ({ db }) => ({ ...await formsOf(db), shipped: [...shippedForms] }),
})

/** Notes of one kind are laid out like this from now on; signed notes keep theirs. */
export const chooseNoteForm = command({
  name: 'session.choose-note-form',
  input: z.object({ kind: NoteKind, form: NoteForm }),
  subject: async (db, { kind }) => ({ version: (await formsOf(db))[kind].version }),
  allow: allow('director'),
  ifMatch: 'required',
  output: z.object({ version: z.number() }),
  run: async ({ db, input, subject, actor, now }) => {
    const version = subject.version + 1
    await insertForm(db, actor.clinicId, { kind: input.kind, version, form: input.form, by: actor.id, now })
    return { version }
  },
})

/** Phrases behind a slash: one's own and everybody's. */
export const phrases = query({
  name: 'session.phrases',
  input: z.object({}),
  subject: nothing,
  allow: clinicians,
  output: z.array(Phrase),
  run: ({ db, actor }) => phrasesOf(db, actor.id),
})

/** Keeps a phrase for oneself; a director may keep one for everybody. */
export const keepPhrase = command({
  name: 'session.keep-phrase',
  input: z.object({ short: Line(30), words: Line(2000), forEverybody: z.boolean().default(false) }),
  subject: nothing,
  allow: clinicians,
  output: z.object({ id: Id }),
  run: async ({ db, input, actor, now, newId }) => {
    if (input.forEverybody && !actor.roles.includes('director')) throw new Refusal('platform.not-allowed')
    const id = newId()
    await insertPhrase(db, actor.clinicId, { id, short: input.short, words: input.words, staffId: input.forEverybody ? null : actor.id, by: actor.id, now })
    return { id }
  },
})

/** Takes a phrase of one's own off the list; a director may take off everybody's. */
export const dropPhrase = command({
  name: 'session.drop-phrase',
  input: z.object({ id: Id }),
  subject: nothing,
  allow: clinicians,
  output: z.object({ id: Id }),
  run: async ({ db, input, actor, now }) => {
    const gone = await endPhrase(db, input.id, { staffId: actor.id, now }) || (actor.roles.includes('director') && await endPhrase(db, input.id, { staffId: null, now }))
    if (!gone) throw new Refusal('platform.not-found')
    return { id: input.id }
  },
})
