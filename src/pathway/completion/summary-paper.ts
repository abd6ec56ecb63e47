import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { clinicOf } from '../../people/clinic/public.ts'
import { Id } from '../../people/ids.words.ts'
import { clinicians, either, theClient } from '../../people/role.policy.ts'
import { staffById } from '../../people/staff/public.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { say } from '../../platform/pure/text.ts'
import { whenIn } from '../../platform/pure/when.ts'
import { document } from '../../platform/server/action.ts'
import { shownDischarge } from './discharge-summary.ts'
import { summaryParts } from './summary-paper.rules.ts'
import { summaryPaperText } from './summary-paper.text.ts'

/** The discharge summary as a file: for the chart, or the client's own copy once it is signed. */
export const summaryPaper = document({
  name: 'completion.summary-paper',
  input: z.object({ clientId: Id, print: z.enum(['normal', 'large']) }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: either(clinicians, theClient),
  run: async ({ db, input, subject: client, actor, now }) => {
    const found = await shownDischarge(db, client.clientId, now)
    const mine = actor.kind === 'client'
    if (found === null || (mine && found.signedAt === null)) throw new Refusal('platform.not-found')
    const language = mine ? client.language : actor.language
    const clinic = await clinicOf(db, actor.clinicId)
    const zone = clinic?.sites[0]?.timeZone ?? 'UTC'
    const when = whenIn(language, zone)
    return {
      language, print: input.print, file: 'discharge-summary', title: say(summaryPaperText, language, mine ? 'mine' : 'title'), clinic: clinic?.name ?? '',
      about: client.birthDate === null ? client.name : say(summaryPaperText, language, 'born', { name: client.name, day: when.day(client.birthDate) }),
      notice: mine ? null : say(summaryPaperText, language, 'notice'),
      made: mine ? say(summaryPaperText, language, 'printedForYou', { when: when.day(now) }) : say(summaryPaperText, language, 'printed', { when: when.dayTime(now), who: (await staffById(db, actor.id))?.name ?? '' }),
      parts: summaryParts(found, found.signedByName, { language, zone }),
    }
  },
})
