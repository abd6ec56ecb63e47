import { z } from 'zod'
import { clientById } from '../../../people/client/public.ts'
import { Id, Language, Line, Made } from '../../../people/ids.words.ts'
import { allow, clinicians, either, theClient } from '../../../people/role.policy.ts'
import { clientByPin } from '../../../people/sign-in/public.ts'
import { Pin } from '../../../people/sign-in/sign-in.words.ts'
import { sign } from '../../../people/signature/public.ts'
import { raiseTask } from '../../../people/task/public.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command, query, type AnyAction } from '../../../platform/server/action.ts'
import type { Db } from '../../../platform/server/db.ts'
import { openEpisodeOf } from '../../assessment/public.ts'
import { absenceLetterById, absenceLettersOf, answerLetter, insertAbsenceLetter } from './absence-letter.store.ts'
import { letterState, signedWords } from './absence-letter.rules.ts'
import { AbsenceLetter, AbsenceLetterKind } from './absence-letter.words.ts'
import { absenceLetterPaper } from './absence-letter-paper.ts'

const OfLetter = z.strictObject({ id: Id })
const letterOf = (db: Db, { id }: { readonly id: string }): Promise<AbsenceLetter | undefined> => absenceLetterById(db, id)

/** Those who decide with a client what follows absences. */
const writers = allow('therapist', 'director')

const documentOf = (letter: AbsenceLetter) => ({ clientId: letter.clientId, kind: 'absence-letter', id: letter.id, version: 1, content: signedWords(letter) })

const stillOpen = (letter: AbsenceLetter): void => {
  if (letterState(letter) === 'signed' || letterState(letter) === 'taken-back') throw new Refusal('session.letter-settled')
}

/** A letter or an agreement about absences is given to a client, signed by who wrote it. A person decides; nothing follows by itself. */
export const giveAbsenceLetter = command({
  name: 'session.give-absence-letter',
  input: z.object({ clientId: Id, kind: AbsenceLetterKind, language: Language, words: Line(4000) }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: writers,
  output: Made,
  run: async context => {
    const { db, input, subject: { clientId }, actor, now, newId } = context
    const episode = await openEpisodeOf(db, clientId)
    if (episode === undefined) throw new Refusal('session.not-in-care')
    if ((await absenceLettersOf(db, clientId)).some(other => other.kind === input.kind && letterState(other) === 'open')) throw new Refusal('session.letter-waits')
    const id = newId()
    await insertAbsenceLetter(db, actor.clinicId, { ...input, id, clientId, episodeId: episode.id, authorId: actor.id, givenAt: now })
    await sign(context, { clientId, kind: 'absence-letter', id, version: 1, meaning: 'author', content: signedWords(input) })
    return { id }
  },
})

/** The letters about absences of a client, with what the client said; the client does not see what was taken back. */
export const absenceLetters = query({
  name: 'session.absence-letters',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: either(clinicians, theClient),
  output: z.array(AbsenceLetter),
  run: async ({ db, subject: { clientId }, actor }) => (await absenceLettersOf(db, clientId)).filter(letter => actor.kind === 'staff' || letterState(letter) !== 'taken-back'),
})

/** The client signs a letter on the phone. */
export const signAbsenceLetter = command({
  name: 'session.sign-absence-letter',
  input: OfLetter,
  subject: letterOf,
  allow: theClient,
  output: Made,
  run: async context => {
    const { db, subject, now } = context
    stillOpen(subject)
    await sign(context, { ...documentOf(subject), meaning: 'client' })
    await answerLetter(db, subject.id, { signed: true }, now)
    return { id: subject.id }
  },
})

/** The client signs on the clinic's tablet with their own PIN; whoever handed it over is the witness. */
export const signAbsenceLetterHere = command({
  name: 'session.sign-absence-letter-here',
  input: z.strictObject({ id: Id, pin: Pin }),
  subject: letterOf,
  allow: writers,
  whenLocked: 'open',
  secret: true,
  output: Made,
  run: async context => {
    const { db, input, subject, now } = context
    stillOpen(subject)
    const client = await clientByPin(context, subject.clientId, input.pin)
    await sign({ ...context, actor: client }, { ...documentOf(subject), meaning: 'client' })
    await sign(context, { ...documentOf(subject), meaning: 'witness' })
    await answerLetter(db, subject.id, { signed: true }, now)
    return { id: subject.id }
  },
})

/** The client does not sign and says why. Care goes on; the author hears of it. */
export const refuseAbsenceLetter = command({
  name: 'session.refuse-absence-letter',
  input: z.strictObject({ id: Id, reason: Line(2000) }),
  subject: letterOf,
  allow: either(writers, theClient),
  output: Made,
  run: async context => {
    const { db, input, subject, actor, now } = context
    stillOpen(subject)
    await answerLetter(db, subject.id, { refusal: input.reason }, now)
    if (actor.kind === 'client') {
      await raiseTask(context, {
        clientId: subject.clientId, kind: 'session.letter-refused', reason: 'letter-refused', urgency: 'soon', forStaffId: subject.authorId,
        dueAt: new Date(Date.parse(now) + 7 * 86_400_000).toISOString(), aboutId: subject.id,
      })
    }
    return { id: subject.id }
  },
})

/** A letter that was not signed is taken back by who wrote it. It stays on the chart, marked so. */
export const takeBackAbsenceLetter = command({
  name: 'session.take-back-absence-letter',
  input: OfLetter,
  subject: letterOf,
  allow: writers,
  output: Made,
  run: async ({ db, subject, actor, now }) => {
    stillOpen(subject)
    if (subject.authorId !== actor.id && !actor.roles.includes('director')) throw new Refusal('session.letter-of-somebody-else')
    await answerLetter(db, subject.id, { takenBack: true }, now)
    return { id: subject.id }
  },
})

/** What can be done with letters about absences. */
export const absenceLetterActions: readonly AnyAction[] = [
  giveAbsenceLetter, absenceLetters, signAbsenceLetter, signAbsenceLetterHere, refuseAbsenceLetter, takeBackAbsenceLetter, absenceLetterPaper,
]
