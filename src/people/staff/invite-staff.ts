import { z } from 'zod'
import { Refusal } from '../../platform/pure/refusal.ts'
import { say } from '../../platform/pure/text.ts'
import { command, nothing, type Context } from '../../platform/server/action.ts'
import { clinicOf } from '../clinic/public.ts'
import { Id } from '../ids.words.ts'
import { allow } from '../role.policy.ts'
import { NewLink } from '../sign-in/link/link.words.ts'
import { handOver, waysOf } from '../sign-in/public.ts'
import { staffMailText } from './staff-mail.text.ts'
import { allStaff, insertStaff, staffRecord, staffRecords } from './staff.store.ts'
import { StaffDetails } from './staff.words.ts'

/** Hands a colleague their link, by e-mail and to the director who invites. */
async function invite(context: Context<unknown, unknown>, member: { id: string, name: string, email: string, language: 'en' | 'es' }): Promise<z.output<typeof NewLink>> {
  const { db, actor, send } = context
  const link = await handOver(context, 'staff-invitation', member.id)
  const [clinic, everybody] = [await clinicOf(db, actor.clinicId), await allStaff(db)]
  const values = {
    clinic: clinic?.name ?? '', name: member.name, director: everybody.find(({ id }) => id === actor.id)?.name ?? '',
    url: link.url, day: link.expiresAt.slice(0, 10),
  }
  await send({ channel: 'email', kind: 'staff.invitation', payload: {
    to: member.email, subject: say(staffMailText, member.language, 'subject', { clinic: values.clinic }), text: say(staffMailText, member.language, 'body', values) } })
  return { ...link, emailed: true }
}

/** Takes a colleague on and invites them to choose their way in. */
export const inviteStaff = command({
  name: 'staff.invite',
  input: StaffDetails,
  subject: nothing,
  allow: allow('director'),
  output: NewLink,
  secret: true,
  run: async context => {
    const { db, input, actor, now, newId } = context
    if ((await staffRecords(db)).some(({ email }) => email === input.email)) throw new Refusal('staff.e-mail-taken')
    const id = newId()
    await insertStaff(db, actor.clinicId, id, input, now)
    return invite(context, { id, name: input.name, email: input.email, language: input.language })
  },
})

/** Sends a new invitation to somebody who has not come in yet; the older link is dead. */
export const inviteAgain = command({
  name: 'staff.invite-again',
  input: z.object({ id: Id }),
  subject: (db, { id }) => staffRecord(db, id),
  allow: allow('director'),
  output: NewLink,
  secret: true,
  run: async context => {
    const { db, subject } = context
    if (subject.left) throw new Refusal('staff.has-left')
    const ways = await waysOf(db, subject.id)
    if (ways.password || ways.passkeys.length > 0) throw new Refusal('staff.already-in')
    return invite(context, subject)
  },
})
