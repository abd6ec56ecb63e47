import { z } from 'zod'
import { Id } from '../../../people/ids.words.ts'
import { anyStaff } from '../../../people/role.policy.ts'
import { staffCredentials } from '../../../people/staff/public.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { nothing, query } from '../../../platform/server/action.ts'
import type { Db } from '../../../platform/server/db.ts'
import { chosenDeadlines } from '../../plan/public.ts'
import { hasExpired, mayLead } from '../group-leads.rules.ts'
import { groupsFrom } from '../group.store.ts'
import type { GroupDetails } from '../group.words.ts'
import { dateAt } from '../times.rules.ts'
import { openStays } from '../replan/replan.store.ts'
import { broken, limitsFor, refuses, type Limit } from './limit.rules.ts'

/** Whom the clinic answers to: it says so once, with the deadlines of its plans. */
const limitsOf = async (db: Db): Promise<readonly Limit[]> => limitsFor((await chosenDeadlines(db)).map(({ rule }) => rule.by.name))

/** Refuses a group that a rule forbids: too many seats where the source was read, a licence that has run out, a credential nobody holds. */
export async function checkRules(db: Db, group: Pick<GroupDetails, 'kind' | 'seats' | 'credentials' | 'facilitatorIds'>, from: string): Promise<void> {
  const forbidding = broken(await limitsOf(db), 'group-size', group.seats, group.kind).find(refuses)
  if (forbidding !== undefined) throw new Refusal('schedule.over-limit', { values: { most: forbidding.most, citation: forbidding.citation } })
  const leads = (await staffCredentials(db)).filter(({ id }) => group.facilitatorIds.includes(id))
  const may = mayLead(group.credentials, leads, from)
  if (!may.ok) throw new Refusal(may.because, { values: { credentials: group.credentials.join(', ') } })
}

const Warning = z.object({ kind: z.enum(['nobody-leads', 'credential-expired', 'credential-missing', 'group-size']), citation: z.string().nullable(), most: z.number().nullable() })

/** What is not as it should be in the groups of a program and in the caseloads, each with its rule. */
export const scheduleWarnings = query({
  name: 'schedule.warnings',
  input: z.object({ programId: Id }),
  subject: nothing,
  allow: anyStaff,
  output: z.object({
    groups: z.array(z.object({ groupId: Id, warnings: z.array(Warning) })),
    caseloads: z.array(z.object({ staffId: Id, name: z.string(), clients: z.number(), most: z.number(), citation: z.string() })),
  }),
  about: () => [],
  run: async ({ db, input, now }) => {
    const [limits, staff, today] = [await limitsOf(db), await staffCredentials(db), dateAt(now, 'UTC')]
    const groups = (await groupsFrom(db, today, input.programId)).map(group => {
      const leads = staff.filter(({ id }) => group.facilitatorIds.includes(id))
      const may = mayLead(group.credentials, leads.filter(lead => !hasExpired(lead, today)), today)
      const warnings: z.output<typeof Warning>[] = [
        ...(leads.length === 0 ? [{ kind: 'nobody-leads' as const, citation: null, most: null }] : []),
        ...(leads.some(lead => hasExpired(lead, today)) ? [{ kind: 'credential-expired' as const, citation: null, most: null }] : []),
        ...(!may.ok && may.because === 'schedule.credential-missing' ? [{ kind: 'credential-missing' as const, citation: group.credentials.join(', '), most: null }] : []),
        ...broken(limits, 'group-size', group.seats, group.kind).slice(0, 1).map(({ citation, most }) => ({ kind: 'group-size' as const, citation, most })),
      ]
      return { groupId: group.id, warnings }
    })
    const stays = await openStays(db, input.programId)
    const caseloads = staff.flatMap(({ id, name }) => {
      const clients = stays.filter(({ therapistId }) => therapistId === id).length
      return broken(limits, 'caseload', clients).slice(0, 1).map(({ most, citation }) => ({ staffId: id, name, clients, most, citation }))
    })
    return { groups: groups.filter(({ warnings }) => warnings.length > 0), caseloads }
  },
})
