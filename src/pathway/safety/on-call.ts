import { z } from 'zod'
import { allStaff } from '../../people/staff/public.ts'
import { Id, Line } from '../../people/ids.words.ts'
import { dialable } from '../../people/notice/notice.rules.ts'
import { allow } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command, nothing, query } from '../../platform/server/action.ts'
import { onCallChain, saveChain } from './on-call.store.ts'
import { alertReaders } from './safety.policy.ts'

const Step = z.object({ staffId: Id, waitMinutes: z.number().int().min(1).max(240), phone: Line(40).refine(phone => dialable(phone) !== null, 'is not a complete phone number').nullish() })

/** Who is called about an unanswered alert, in which order. */
export const onCall = query({
  name: 'safety.on-call',
  input: z.object({}),
  subject: nothing,
  allow: alertReaders,
  output: z.array(z.object({ staffId: Id, waitMinutes: z.number(), phone: z.string().nullable(), position: z.number(), name: z.string().nullable() })),
  run: ({ db }) => onCallChain(db),
})

/** Sets the chain. An empty chain is allowed and said aloud: then nobody is called. */
export const setOnCall = command({
  name: 'safety.set-on-call',
  input: z.object({ steps: z.array(Step).max(12) }),
  subject: nothing,
  allow: allow('director'),
  output: z.object({ steps: z.number() }),
  run: async ({ db, input, actor }) => {
    const here = (await allStaff(db)).filter(({ left }) => !left).map(({ id }) => id)
    if (input.steps.some(({ staffId }) => !here.includes(staffId))) throw new Refusal('safety.chain-names-nobody')
    await saveChain(db, actor.clinicId, input.steps.map(({ phone = null, ...step }) => ({ ...step, phone })))
    return { steps: input.steps.length }
  },
})
