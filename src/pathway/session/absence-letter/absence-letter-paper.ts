import { z } from 'zod'
import { clientById } from '../../../people/client/public.ts'
import { clinicOf } from '../../../people/clinic/public.ts'
import { Id } from '../../../people/ids.words.ts'
import { clinicians, either, theClient } from '../../../people/role.policy.ts'
import { say } from '../../../platform/pure/text.ts'
import { whenIn } from '../../../platform/pure/when.ts'
import { document } from '../../../platform/server/action.ts'
import { absenceLetterById } from './absence-letter.store.ts'
import { absenceLetterText as texts } from './absence-letter.text.ts'

/** A letter about absences on paper, in the language it was written in, with lines to sign by hand while nobody has. */
export const absenceLetterPaper = document({
  name: 'session.absence-letter-paper',
  input: z.object({ id: Id, print: z.enum(['normal', 'large']).default('normal') }),
  subject: (db, { id }) => absenceLetterById(db, id),
  allow: either(clinicians, theClient),
  run: async ({ db, input, subject: letter, actor, now }) => {
    const [client, clinic] = [await clientById(db, letter.clientId), await clinicOf(db, actor.clinicId)]
    const { language } = letter
    const when = whenIn(language, clinic?.sites[0]?.timeZone ?? 'UTC')
    return {
      language, print: input.print, file: 'letter', title: say(texts, language, `title-${letter.kind}`), clinic: clinic?.name ?? '', about: client?.name ?? '', notice: null,
      made: say(texts, language, 'printed', { when: when.dayTime(now) }),
      parts: [
        ...letter.words.split('\n').filter(line => line.trim() !== '').map(text => ({ kind: 'words' as const, text })),
        ...(letter.refusal === null ? [] : [{ kind: 'quote' as const, text: letter.refusal, by: client?.name ?? null }]),
        {
          kind: 'signatures' as const,
          signed: [
            { meaning: say(texts, language, 'fromTeam'), who: letter.author, when: when.dayTime(letter.givenAt) },
            ...(letter.clientSignedAt === null ? [] : [{ meaning: say(texts, language, 'you'), who: client?.name ?? '', when: when.dayTime(letter.clientSignedAt) }]),
          ],
          open: letter.clientSignedAt === null ? [say(texts, language, 'you')] : [],
        },
      ],
    }
  },
})
