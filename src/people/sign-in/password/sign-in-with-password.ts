import { z } from 'zod'
import { command, nothing, type Context } from '../../../platform/server/action.ts'
import { allow } from '../../role.policy.ts'
import { staffByEmail } from '../../staff/public.ts'
import { passwordOf, secondFactorOf } from '../credential.store.ts'
import { beforeGuess, wrongGuess, type Guess } from '../guess.ts'
import { fits } from '../secret.ts'
import { codeFits } from '../second-factor/code.ts'
import { Code, Device } from '../sign-in.words.ts'
import { startSignIn } from '../start-sign-in.ts'

interface Found { readonly clinicId: string, readonly id: string }

const WithPassword = z.object({
  email: z.string().trim().max(200).transform(email => email.toLowerCase()), password: z.string().max(200), code: Code.optional(), device: Device,
})

/** Whoever has this address and this password. An address nobody has takes as long to answer. */
async function whoever({ db, present, become, input }: Context<z.output<typeof WithPassword>, null>): Promise<{ found?: Found, near?: Found }> {
  await present(input.email)
  const people = await staffByEmail(db, input.email)
  await present('')
  let near: Found | undefined
  for (const { clinicId, id } of people) {
    await become({ clinicId, kind: 'staff', id })
    if (await fits(input.password, await passwordOf(db, id))) return { found: { clinicId, id } }
    near = { clinicId, id }
  }
  if (near === undefined) await fits(input.password, undefined)
  return near === undefined ? {} : { near }
}

/** A staff member signs in with password and code. Without a second factor yet, only the sign-in itself opens. */
export const signInWithPassword = command({
  name: 'sign-in.with-password',
  input: WithPassword,
  subject: nothing,
  allow: allow('nobody'),
  output: z.object({ state: z.enum(['in', 'code-needed', 'second-factor-needed']) }),
  run: async context => {
    const { db, input } = context
    const guess: Guess = { what: 'password', of: input.email }
    await beforeGuess(context, guess)
    const { found, near } = await whoever(context)
    if (!found) throw await wrongGuess(context, guess, 'sign-in.wrong', near && { clinicId: near.clinicId, staffId: near.id })
    const factor = await secondFactorOf(db, found.id)
    const strong = factor?.confirmed === true
    if (strong && input.code === undefined) return { state: 'code-needed' as const }
    if (strong && !await codeFits(context, found.id, input.code ?? '')) {
      throw await wrongGuess(context, guess, 'sign-in.wrong-code', { clinicId: found.clinicId, staffId: found.id })
    }
    await startSignIn(context, { clinicId: found.clinicId, kind: 'staff', personId: found.id, strong, device: input.device })
    return { state: strong ? 'in' as const : 'second-factor-needed' as const }
  },
})
