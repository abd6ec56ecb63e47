import { z } from 'zod'
import { allow } from '../../people/role.policy.ts'
import { nothing, query } from '../../platform/server/action.ts'
import { inquiriesWhich } from './inquiry.store.ts'
import { inOrderOfWaiting, inOrderOfWork, lineOf } from './referral.rules.ts'
import { InquiryLine } from './referral.words.ts'

/** Who has come to us, where each referral stands, and which answers are late. */
export const inquiryList = query({
  name: 'referral.list',
  input: z.object({ show: z.enum(['open', 'waiting', 'closed']).default('open') }),
  subject: nothing,
  allow: allow('intake', 'front-desk', 'therapist', 'director', 'biller'),
  output: z.array(InquiryLine),
  about: ({ output }) => Array.isArray(output) ? output.map(({ clientId }) => clientId) : [],
  run: async ({ db, input: { show }, now }) => {
    const lines = (await inquiriesWhich(db, show === 'closed' ? 'closed' : 'open')).map(inquiry => lineOf(inquiry, now))
    if (show === 'closed') return lines
    return show === 'waiting' ? inOrderOfWaiting(lines.filter(({ stage }) => stage === 'waiting')) : inOrderOfWork(lines)
  },
})
