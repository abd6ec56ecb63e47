import { z } from 'zod'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command } from '../../../platform/server/action.ts'
import { clinicOf } from '../../clinic/public.ts'
import { anyStaff } from '../../role.policy.ts'
import { staffById } from '../../staff/public.ts'
import { startSecondFactor } from '../credential.store.ts'
import { mayChangeWaysIn } from '../ways-in.ts'
import { qrPicture } from '../qr.ts'
import { newCodeApp } from './code.ts'

/** Shows a staff member the picture their code app scans. It counts once a code from it was typed. */
export const beginSecondFactor = command({
  name: 'sign-in.start-second-factor',
  input: z.object({}),
  subject: (db, _input, actor) => clinicOf(db, actor.clinicId),
  allow: anyStaff,
  output: z.object({ picture: z.string(), secret: z.string() }),
  secret: true,
  run: async context => {
    const { db, actor, randomBytes, subject } = context
    const ways = await mayChangeWaysIn(context)
    if (ways.secondFactor && ways.passkeys.length === 0 && !actor.strong) throw new Refusal('sign-in.second-factor-there')
    const member = await staffById(db, actor.id)
    const { secret, uri } = newCodeApp(randomBytes(20), member?.email ?? '', subject.name)
    await startSecondFactor(db, actor.clinicId, actor.id, secret)
    return { picture: await qrPicture(uri), secret }
  },
})
