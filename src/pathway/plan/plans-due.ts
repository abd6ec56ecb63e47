import { z } from 'zod'
import { clinicOf } from '../../people/clinic/public.ts'
import { Id } from '../../people/ids.words.ts'
import { nothing, query } from '../../platform/server/action.ts'
import type { Db } from '../../platform/server/db.ts'
import { staysForDeadlines, type StayRow } from './deadline.store.ts'
import { dayAt } from './deadlines/calendar.rules.ts'
import { standing, whatIsDue } from './deadlines/deadline.rules.ts'
import { DeadlineSubject, type StayFacts } from './deadlines/deadline.words.ts'
import { planReaders } from './plan.policy.ts'
import { rulesInForce } from './review-clock.ts'

const DueRule = z.object({
  id: z.string(), by: z.object({ kind: z.string(), name: z.string() }), citation: z.string(), url: z.string().nullable(), mark: z.string(),
})
const DueLine = z.object({
  clientId: Id, clientName: z.string().nullable(), therapistId: Id, therapistName: z.string().nullable(), subject: DeadlineSubject, on: z.string(),
  standing: z.enum(['overdue', 'due', 'later']), dues: z.array(z.object({ rule: DueRule, on: z.string() })),
})

const factsOf = (stay: StayRow, zone: string): StayFacts => {
  const day = (instant: string | null): string | null => instant === null ? null : dayAt(instant, zone)
  return {
    admittedOn: stay.admittedOn, serviceDays: stay.serviceDays, payers: stay.payers, reviewSetOn: stay.reviewSetOn, authorCredential: stay.authorCredential, planSignedOn: day(stay.planSignedAt),
    clientSignedOn: day(stay.clientSignedAt), clientRefusedOn: day(stay.clientRefusedAt), coSignedOn: day(stay.coSignedAt),
    lastReviewOn: day(stay.lastReviewAt), lastCertifiedOn: day(stay.lastCertifiedAt),
  }
}

/** What is due for every stay that is going on, the soonest first, each date with the rules that ask for it. */
export async function duesOfClinic(db: Db, clinicId: string, now: string): Promise<z.output<typeof DueLine>[]> {
  const [clinic, rules, stays] = [await clinicOf(db, clinicId), await rulesInForce(db), await staysForDeadlines(db)]
  const lines = stays.flatMap(stay => {
    const program = clinic?.programs.find(({ id }) => id === stay.programId)
    const zone = clinic?.sites.find(({ id }) => id === program?.siteId)?.timeZone ?? 'UTC'
    const today = dayAt(now, zone)
    return whatIsDue(rules, factsOf(stay, zone), program?.definition.kind ?? 'dual').map(due => ({
      clientId: stay.clientId, clientName: stay.clientName, therapistId: stay.therapistId, therapistName: stay.therapistName,
      ...due, dues: [...due.dues], standing: standing(due.on, today),
    }))
  })
  return lines.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** What is due in the whole clinic: plans, signatures, reviews, certifications. */
export const plansDue = query({
  name: 'plan.due',
  input: z.object({}),
  subject: nothing,
  allow: planReaders,
  output: z.array(DueLine),
  about: ({ output }) => Array.isArray(output) ? output.map(({ clientId }) => clientId) : [],
  run: ({ db, actor, now }) => duesOfClinic(db, actor.clinicId, now),
})
