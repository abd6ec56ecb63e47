import { say } from '../../../platform/pure/text.ts'
import type { Context } from '../../../platform/server/action.ts'
import { clientById } from '../../../people/client/public.ts'
import { clinicOf } from '../../../people/clinic/public.ts'
import { finishTasksAbout, raiseTask } from '../../../people/task/public.ts'
import { episodeById } from '../../assessment/public.ts'
import { contactDue } from './absence.rules.ts'
import { closeCases, noteText, openCase } from './absence.store.ts'
import type { Absence } from './absence.words.ts'
import { policiesOf } from './policy.store.ts'
import { safeText } from './safe-text.text.ts'

type Moment = Pick<Context<unknown, unknown>, 'db' | 'now' | 'newId' | 'actor' | 'send'>

/** An empty seat. */
export interface EmptySeat { readonly sessionId: string, readonly programId: string, readonly clientId: string, readonly episodeId: string, readonly endsAt: string }

/** How long after a session a text still makes sense. Source: the clinic's own default. */
const TEXT_HOURS = 2

/** A safe text, only to somebody who said that a message may be left, and only while it still makes sense. */
async function textTo({ db, actor, now, send }: Moment, seat: EmptySeat): Promise<Absence['textState']> {
  const client = await clientById(db, seat.clientId)
  if (client === undefined || client.phone === null) return 'no-phone'
  if (!client.mayLeaveMessage || Date.parse(now) > Date.parse(seat.endsAt) + TEXT_HOURS * 3_600_000) return 'not-allowed'
  const clinic = await clinicOf(db, actor.clinicId)
  const siteId = clinic?.programs.find(({ id }) => id === seat.programId)?.siteId
  const phone = clinic?.sites.find(({ id }) => id === siteId)?.phone ?? null
  const name = client.preferredName ?? client.givenName
  const words = phone === null ? say(safeText, client.language, 'missed', { name }) : say(safeText, client.language, 'missedCall', { name, phone })
  await send({ channel: 'text', kind: 'session.missed', clientId: seat.clientId, payload: { to: client.phone, text: words } })
  return 'sent'
}

/** Somebody is missing: a safe text leaves, and their therapist is asked to reach them. Once for each seat. */
export async function openAbsence(context: Moment, seat: EmptySeat): Promise<boolean> {
  const { db, actor, now, newId } = context
  const policy = (await policiesOf(db, actor.clinicId)).get(seat.programId)
  const opened = await openCase(db, actor.clinicId, { id: newId(), clientId: seat.clientId, sessionId: seat.sessionId, episodeId: seat.episodeId, now })
  if (opened === undefined) return false
  const { id, again } = opened
  if (!again) await noteText(db, id, await textTo(context, seat))
  const therapist = (await episodeById(db, seat.episodeId))?.therapistId
  await raiseTask(context, {
    clientId: seat.clientId, kind: 'session.missed', reason: 'unexcused', urgency: 'today', dueAt: policy === undefined ? now : contactDue(now, policy), aboutId: id,
    ...(therapist === undefined ? { forRole: 'therapist' } : { forStaffId: therapist }),
  })
  return true
}

/** They came after all, or the mark was a slip: nothing is left to do. */
export async function closeAbsences({ db, actor, now }: Pick<Moment, 'db' | 'actor' | 'now'>, sessionId: string, clientIds: readonly string[], because: 'came' | 'taken-back'): Promise<void> {
  for (const id of await closeCases(db, sessionId, clientIds, { because, by: actor.id, now })) await finishTasksAbout(db, id, actor.id, because, now)
}
