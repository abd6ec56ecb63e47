import { z } from 'zod'
import { staffById, staffPhones } from '../../people/staff/public.ts'
import { raiseTask } from '../../people/task/public.ts'
import { allow } from '../../people/role.policy.ts'
import { say, text } from '../../platform/pure/text.ts'
import { command, nothing, type Context } from '../../platform/server/action.ts'
import { dropAcceptedByKeptOut, openAlerts, saveAccepted, takenElsewhere } from './alert.store.ts'
import { calledBy, whoCanBeCalled, whoIsDue, type NextCall } from './on-call.rules.ts'
import { callsAbout, insertCall, keptOutBy, onCallChain } from './on-call.store.ts'
import type { Alert } from './safety.words.ts'

const mail = text({
  en: { subject: 'Somebody needs you now', body: 'An alert waits for an answer. Open it and accept it, or the next person is called: {{url}}' },
  es: { subject: 'Alguien le necesita ahora', body: 'Una alerta espera respuesta. Ábrala y acéptela; si no, se llama a la siguiente persona: {{url}}' },
})

/** Whose roles stand in for the chain, in this order. */
const STAND_INS = ['director', 'therapist', 'prescriber']

type Calling = Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now' | 'newId' | 'send' | 'publicUrl' | 'reach'>

async function callNext(context: Calling, alert: Alert, next: NextCall): Promise<void> {
  const { db, actor, now, newId, send, publicUrl, reach } = context
  const { by, text: number } = calledBy(next.phone, reach)
  await insertCall(db, { ...next, told: by, clinicId: actor.clinicId, id: newId(), alertId: alert.id, clientId: alert.clientId, now })
  await raiseTask(context, {
    clientId: alert.clientId, kind: 'safety.answer-alert', reason: alert.source, urgency: 'now', forStaffId: next.staffId, dueAt: now, aboutId: alert.id,
  })
  const member = await staffById(db, next.staffId)
  if (member === undefined) return
  const words = say(mail, member.language, 'body', { url: `${publicUrl}/staff/alerts` })
  if (number !== null) await send({ channel: 'text', kind: 'safety.call', payload: { to: number, text: `${say(mail, member.language, 'subject')}. ${words}` } })
  if (reach.email) await send({ channel: 'email', kind: 'safety.call', payload: { to: member.email, subject: say(mail, member.language, 'subject'), text: words } })
}

/** The clinic's clock climbs the on-call chain: for each unanswered alert, whoever is due is called. Whoever took the task has the alert. */
export const climbChain = command({
  name: 'safety.climb-chain',
  input: z.object({}),
  subject: nothing,
  allow: allow('system'),
  output: z.object({ called: z.number() }),
  run: async context => {
    const { db, now } = context
    await dropAcceptedByKeptOut(db)
    for (const { alertId, by, at } of await takenElsewhere(db)) await saveAccepted(db, alertId, by, at)
    const [open, chain] = [await openAlerts(db), await onCallChain(db)]
    const [calls, out] = [await callsAbout(db, open.map(({ id }) => id)), await keptOutBy(db, open.map(({ clientId }) => clientId))]
    const there = await staffPhones(db)
    const standIns = STAND_INS.flatMap(role => there.filter(({ roles }) => roles.includes(role)))
    const left = chain.flatMap(({ staffId }) => there.some(({ id }) => id === staffId) ? [] : [staffId])
    let called = 0
    for (const alert of open) {
      const able = whoCanBeCalled(chain, [...left, ...out.flatMap(({ clientId, staffId }) => clientId === alert.clientId && staffId !== null ? [staffId] : [])], standIns)
      const next = whoIsDue(alert, able, calls.filter(({ alertId }) => alertId === alert.id), now)
      if (next === null) continue
      await callNext(context, alert, next)
      called += 1
    }
    return { called }
  },
})
