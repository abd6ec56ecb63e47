import { z } from 'zod'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command, nothing, type Context } from '../../platform/server/action.ts'
import { clientById } from '../client/public.ts'
import { Id } from '../ids.words.ts'
import { allow, either, theClient } from '../role.policy.ts'
import { endSignIn } from '../sign-in/public.ts'
import { codeFrom, codeTooPlain } from './arrival-code.rules.ts'
import { codeOf, dropCode, giveCode } from './kiosk.store.ts'
import { ArrivalCode } from './kiosk.words.ts'

const TRIES = 60

async function newCode({ db, actor, now, randomBytes }: Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now' | 'randomBytes'>, clientId: string, birthDate: string | null): Promise<string> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const code = codeFrom(randomBytes(2).readUInt16BE(0))
    if (!codeTooPlain(code, birthDate) && await giveCode(db, actor.clinicId, { clientId, code, now })) return code
  }
  throw new Refusal('kiosk.no-code-left')
}

/** The four digits of a client for the kiosk: made when first asked for, or anew when somebody saw them. */
export const arrivalCode = command({
  name: 'kiosk.arrival-code',
  input: z.object({ clientId: Id, anew: z.boolean().default(false) }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: either(allow('front-desk', 'intake', 'therapist', 'facilitator', 'director'), theClient),
  output: z.object({ code: ArrivalCode }),
  secret: true,
  run: async context => {
    const { db, input, subject } = context
    const known = await codeOf(db, subject.clientId)
    if (known !== undefined && !input.anew) return { code: known }
    await dropCode(db, subject.clientId)
    return { code: await newCode(context, subject.clientId, subject.birthDate) }
  },
})

/** The visit at a kiosk is over: the next person finds nothing of it. */
export const leaveKiosk = command({
  name: 'kiosk.leave',
  input: z.object({}),
  subject: nothing,
  allow: allow('client-at-kiosk'),
  run: async ({ db, actor, now, cookie }) => {
    if (actor.signInId !== null) await endSignIn(db, actor.signInId, now)
    cookie(null)
  },
})
