import { z } from 'zod'
import { episodeById } from '../../assessment/public.ts'
import { clientById } from '../../../people/client/public.ts'
import { clinicOf, timeZoneOfProgram } from '../../../people/clinic/public.ts'
import { Id } from '../../../people/ids.words.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { say } from '../../../platform/pure/text.ts'
import { whenIn } from '../../../platform/pure/when.ts'
import { document } from '../../../platform/server/action.ts'
import { mayReadPlan } from '../plan.policy.ts'
import { planHeadById } from '../plan.store.ts'
import { reviewById } from '../review/review.store.ts'
import { signedLines } from '../signed-lines.ts'
import { planPaperText } from './plan-paper.text.ts'
import { reviewParts } from './review-paper.rules.ts'

/** A review of the plan on paper, for the record or, in the client's language, for the client. */
export const reviewPaper = document({
  name: 'plan.review-paper',
  input: z.object({ reviewId: Id, print: z.enum(['normal', 'large']) }),
  subject: (db, { reviewId }) => reviewById(db, reviewId),
  allow: mayReadPlan,
  run: async ({ db, input, subject: review, actor, now }) => {
    const client = await clientById(db, review.clientId)
    if (client === undefined || (actor.kind !== 'staff' && review.signedAt === null)) throw new Refusal('platform.not-found')
    const language = actor.kind === 'staff' ? actor.language : client.language
    const plan = await planHeadById(db, review.planId)
    const episode = plan && await episodeById(db, plan.episodeId)
    const when = whenIn(language, (episode && await timeZoneOfProgram(db, episode.programId)) ?? 'UTC')
    return {
      language, print: input.print, file: 'plan-review', title: say(planPaperText, language, 'review'), clinic: (await clinicOf(db, actor.clinicId))?.name ?? '',
      about: client.birthDate === null ? client.name : say(planPaperText, language, 'born', { name: client.name, day: when.day(client.birthDate) }),
      notice: say(planPaperText, language, 'notice'), made: say(planPaperText, language, 'printedForYou', { when: when.dayTime(now) }),
      parts: reviewParts({ review, language, when, signatures: await signedLines(db, review.id, client) }),
    }
  },
})
