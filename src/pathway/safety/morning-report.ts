import { z } from 'zod'
import { clinicOf } from '../../people/clinic/public.ts'
import { allow } from '../../people/role.policy.ts'
import { raiseTask } from '../../people/task/public.ts'
import { command, nothing, query } from '../../platform/server/action.ts'
import type { Db } from '../../platform/server/db.ts'
import { alertsSince } from './alert.store.ts'
import { isGap, minutesWaited } from './on-call.rules.ts'
import { callsAbout } from './on-call.store.ts'
import { Alert, Call } from './safety.words.ts'

const DAY_MS = 86_400_000
const dayBefore = (now: string): string => new Date(Date.parse(now) - DAY_MS).toISOString()

const Night = z.object({ alerts: z.array(Alert.extend({ calls: z.array(Call), minutesWaited: z.number(), isGap: z.boolean() })) })

const lastDay = async (db: Db, now: string): Promise<z.output<typeof Night>> => {
  const found = await alertsSince(db, dayBefore(now))
  const calls = await callsAbout(db, found.map(({ id }) => id))
  return { alerts: found.map(alert => ({
    ...alert, calls: calls.filter(({ alertId }) => alertId === alert.id), minutesWaited: minutesWaited(alert, now), isGap: isGap(alert, now),
  })) }
}

/** What happened since yesterday: each alert, who was called when, how long the person waited for a human. Gaps are shown, not explained away. */
export const morningReport = query({
  name: 'safety.morning-report',
  input: z.object({}),
  subject: nothing,
  allow: allow('director', 'therapist', 'prescriber'),
  output: Night,
  about: ({ output }) => 'alerts' in output ? output.alerts.map(({ clientId }) => clientId) : [],
  run: ({ db, now }) => lastDay(db, now),
})

const hourAt = (now: string, timeZone: string): number => Number(new Intl.DateTimeFormat('en-US', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(new Date(now)))

/** At eight in the morning at the first site the director is told when somebody waited too long. */
export const tellGaps = command({
  name: 'safety.tell-gaps',
  input: z.object({}),
  subject: nothing,
  allow: allow('system'),
  output: z.object({ gaps: z.number() }),
  run: async context => {
    const { db, actor, now } = context
    const zone = (await clinicOf(db, actor.clinicId))?.sites[0]?.timeZone ?? 'UTC'
    if (hourAt(now, zone) !== 8) return { gaps: 0 }
    const gaps = (await lastDay(db, now)).alerts.filter(alert => alert.isGap).length
    if (gaps > 0) await raiseTask(context, { kind: 'safety.read-morning-report', reason: 'gap', urgency: 'today', forRole: 'director', dueAt: now })
    return { gaps }
  },
})
