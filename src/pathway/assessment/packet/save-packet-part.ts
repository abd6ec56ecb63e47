import { z } from 'zod'
import { clientById } from '../../../people/client/public.ts'
import { Id } from '../../../people/ids.words.ts'
import { theClient } from '../../../people/role.policy.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command } from '../../../platform/server/action.ts'
import { partOf } from './packet.rules.ts'
import { savePacketAnswers } from './packet.store.ts'
import { PartAnswers } from './packet.words.ts'

/** The client keeps answers of one part of what they fill in before the first visit; questions that are not named stay as they are. `finished` says they are done with all of it. */
export const savePacketPart = command({
  name: 'assessment.save-packet-part',
  input: z.object({ clientId: Id, part: z.string().max(60), answers: PartAnswers, finished: z.boolean().default(false) }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: theClient,
  output: z.object({ changedAt: z.string() }),
  run: async ({ db, input, subject, actor, now }) => {
    const part = partOf(input.part)
    if (part === undefined || Object.keys(input.answers).some(id => !part.questions.some(question => question.id === id))) {
      throw new Refusal('assessment.no-such-section')
    }
    await savePacketAnswers(db, actor.clinicId, { clientId: subject.clientId, part: part.id, answers: input.answers, finishedAt: input.finished ? now : null, now })
    return { changedAt: now }
  },
})
