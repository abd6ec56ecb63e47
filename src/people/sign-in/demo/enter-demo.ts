import { z } from 'zod'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command, nothing, query } from '../../../platform/server/action.ts'
import { allow } from '../../role.policy.ts'
import { startSignIn } from '../start-sign-in.ts'
import { demoPerson, demoReady, founded } from './demo.store.ts'
import { DemoRole, Doors } from './demo.words.ts'

/** Which doors stand open: is there a clinic, may one look around? */
export const demoState = query({
  name: 'demo.state',
  input: z.object({}),
  subject: nothing,
  allow: allow('nobody'),
  output: Doors,
  run: async ({ db, demo }) => ({ founded: await founded(db, false), demo, demoReady: demo && await demoReady(db) }),
})

/** Looks around in the demo clinic as one of its invented people. No real clinic can ever be entered so. */
export const enterDemo = command({
  name: 'demo.enter-as',
  input: z.object({ role: DemoRole }),
  subject: nothing,
  allow: allow('nobody'),
  output: z.object({ kind: z.enum(['staff', 'client', 'supporter']) }),
  run: async context => {
    if (!context.demo) throw new Refusal('clinic.demo-is-off')
    const person = await demoPerson(context.db, context.input.role)
    if (!person) throw new Refusal('demo.nobody-there')
    const { clinicId, kind, personId, clientId } = person
    await context.become({ clinicId, kind, id: personId, ...(clientId !== null && { clientId }) })
    await startSignIn(context, { clinicId, kind, personId, strong: true, device: 'Demo' })
    return { kind }
  },
})
