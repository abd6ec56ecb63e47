import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { clinicOf } from '../../people/clinic/public.ts'
import { clinicians } from '../../people/role.policy.ts'
import { nothing, query } from '../../platform/server/action.ts'
import { phonesOf, reachOutsSince } from './reach-out.store.ts'
import { answeredBy, callReasons, changes, silentDays } from './skills.rules.ts'
import { checkInsOfCaseload } from './skills.store.ts'
import { CallLine, ReachOutcome } from './skills.words.ts'

/** Three weeks: the newest check-in and the two weeks it is compared with, with room for silent days. */
const LOOK_BACK = { days: 21 }

/** What a person with the strongest reason waits for first. */
const WEIGHT = { 'asked-for-a-call': 8, used: 4, craving: 2, mood: 2, stress: 1, sleep: 1, 'silent-three-days': 1 } as const

/** Who needs a call today, and why: the strongest reasons first. Whoever was reached since is no longer here. */
export const whoNeedsACall = query({
  name: 'skills.who-needs-a-call',
  input: z.object({ mine: z.boolean().default(true) }),
  subject: nothing,
  allow: clinicians,
  output: z.array(CallLine),
  about: ({ output }) => Array.isArray(output) ? output.map(({ clientId }) => clientId) : [],
  run: async ({ db, input, actor, now }) => {
    const zone = (await clinicOf(db, actor.clinicId))?.sites[0]?.timeZone ?? 'UTC'
    const today = Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate().toString()
    const since = Temporal.PlainDate.from(today).subtract(LOOK_BACK).toString()
    const people = await checkInsOfCaseload(db, since, input.mine ? actor.id : null)
    const calls = await reachOutsSince(db, people.map(({ clientId }) => clientId), since)
    const waiting = people.flatMap(person => {
      const reasons = callReasons(person.checkIns, today)
      const tries = calls.filter(({ clientId }) => clientId === person.clientId)
      return reasons.length === 0 || answeredBy(person.checkIns.at(-1), tries, today) ? [] : [{ ...person, reasons, lastTry: tries[0] ?? null }]
    })
    const phones = new Map((await phonesOf(db, waiting.map(({ clientId }) => clientId))).map(phone => [phone.clientId, phone]))
    return waiting.map(({ clientId, name, checkIns, reasons, lastTry }) => {
      const [newest, phone] = [checkIns.at(-1), phones.get(clientId)]
      return {
        clientId, name, reasons, lastDay: newest?.forDate ?? null, changes: changes(checkIns), silentDays: silentDays(checkIns, today),
        phone: phone?.phone ?? null, mayLeaveMessage: phone?.mayLeaveMessage ?? false, safeContact: phone?.safeContact ?? null, language: phone?.language ?? 'en',
        lastTry: lastTry && { at: lastTry.at, outcome: ReachOutcome.parse(lastTry.outcome) },
      }
    }).sort((a, b) => weight(b.reasons) - weight(a.reasons))
  },
})

const weight = (reasons: readonly (keyof typeof WEIGHT)[]): number => reasons.reduce((sum, reason) => sum + WEIGHT[reason], 0)
