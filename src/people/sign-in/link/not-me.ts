import { z } from 'zod'
import { command, nothing } from '../../../platform/server/action.ts'
import { stopMessages } from '../../client/public.ts'
import { allow } from '../../role.policy.ts'
import { raiseTask } from '../../task/public.ts'
import { useLink } from './link.store.ts'
import { LinkCode } from './link.words.ts'
import { openLink } from './look-at-link.ts'

/** Whoever got the link says that it is not for them: the link is over, and nothing is sent to a client's number again. Source: T-08. */
export const notMe = command({
  name: 'sign-in.not-me',
  input: z.object({ code: LinkCode }),
  subject: nothing,
  allow: allow('nobody'),
  run: async context => {
    const { db, input, now, actor } = context
    const { id, clinicId, personId, purpose } = await openLink(context, input.code)
    await useLink(db, id, now)
    if (purpose !== 'client-device') return
    await stopMessages(db, personId)
    await raiseTask({ ...context, actor: { ...actor, clinicId } }, {
      clientId: personId, kind: 'referral.confirm-answer', reason: 'referral.not-their-number', urgency: 'soon', forRole: 'intake', dueAt: now, aboutId: personId,
    })
  },
})
