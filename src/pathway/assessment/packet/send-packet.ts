import { z } from 'zod'
import { clientById } from '../../../people/client/public.ts'
import { Id } from '../../../people/ids.words.ts'
import { Told } from '../../../people/notice/notice.words.ts'
import { tellClient } from '../../../people/notice/public.ts'
import { allow } from '../../../people/role.policy.ts'
import { handOver } from '../../../people/sign-in/public.ts'
import { say } from '../../../platform/pure/text.ts'
import { command } from '../../../platform/server/action.ts'
import { markSent } from './packet.store.ts'
import { packetMessageText } from './packet.text.ts'

/** Hands over the link to the questions before the first visit: by e-mail or text where we may, and always as a picture on the screen. */
export const sendPacket = command({
  name: 'assessment.send-packet',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: allow('intake', 'front-desk', 'therapist', 'director'),
  output: z.object({ url: z.string(), picture: z.string(), expiresAt: z.string(), told: Told }),
  secret: true,
  run: async context => {
    const { db, subject, actor, now } = context
    const link = await handOver(context, 'client-device', subject.clientId)
    await markSent(db, actor.clinicId, subject.clientId, actor.id, now)
    const { language } = subject
    const told = await tellClient(context, subject, {
      kind: 'assessment.packet', subject: say(packetMessageText, language, 'subject'), words: say(packetMessageText, language, 'words', { url: link.url }),
    })
    return { ...link, told }
  },
})
