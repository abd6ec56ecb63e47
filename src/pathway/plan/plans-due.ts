import { z } from 'zod'
import { Id } from '../../people/ids.words.ts'
import { nothing, query } from '../../platform/server/action.ts'
import type { Db } from '../../platform/server/db.ts'
import { staysForDeadlines } from './deadline.store.ts'
import { standing, whatIsDue } from './deadlines/deadline.rules.ts'
import { DeadlineSubject } from './deadlines/deadline.words.ts'
import { planReaders } from './plan.policy.ts'
import { rulesInForce } from './review-clock.ts'

const DueRule = z.object({
  id: z.string(), by: z.object({ kind: z.string(), name: z.string() }), citation: z.string(), url: z.string().nullable(), mark: z.string(),
})
const DueLine = z.object({
  clientId: Id, clientName: z.string().nullable(), therapistId: Id, therapistName: z.string().nullable(), subject: DeadlineSubject, on: z.string(),
  standing: z.enum(['overdue', 'due', 'later']), dues: z.array(z.object({ rule: DueRule, on: z.string() })),
})

/** What is due for every stay that is going on, the soonest first, each date with the rules that ask for it. */
export async function duesOfClinic(db: Db, now: string): Promise<z.output<typeof DueLine>[]> {
  const [rules, stays] = [await rulesInForce(db), await staysForDeadlines(db, now)]
  const lines = stays.flatMap(stay => whatIsDue(rules, stay, stay.programKind).map(due => ({
    clientId: stay.clientId, clientName: stay.clientName, therapistId: stay.therapistId, therapistName: stay.therapistName,
    ...due, dues: [...due.dues], standing: standing(due.on, stay.today),
  })))
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
  run: ({ db, now }) => duesOfClinic(db, now),
})
