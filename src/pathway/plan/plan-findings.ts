import { z } from 'zod'
import { diagnosesOf, findingsOf, instrumentsKnown, measuresOf, openEpisodeOf } from '../assessment/public.ts'
import { clientById } from '../../people/client/public.ts'
import { Id } from '../../people/ids.words.ts'
import { query } from '../../platform/server/action.ts'
import { planReaders } from './plan.policy.ts'

/** What is known before a plan is written: findings that become problems with one click, diagnoses, and measures with the last score. */
export const planFindings = query({
  name: 'plan.findings',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: planReaders,
  output: z.object({
    /** The stay that is going on: a plan of another one is history. */
    openEpisodeId: Id.nullable(),
    findings: z.array(z.object({ id: Id, kind: z.string(), words: z.string() })),
    diagnoses: z.array(z.object({ code: z.string(), words: z.string() })),
    measures: z.array(z.object({
      id: z.string(), title: z.object({ en: z.string(), es: z.string() }), last: z.object({ total: z.number(), givenAt: z.string() }).nullable(),
    })),
  }),
  run: async ({ db, input }) => {
    const given = (await measuresOf(db, input.clientId)).filter(({ total }) => total !== null)
    return {
      openEpisodeId: (await openEpisodeOf(db, input.clientId))?.id ?? null,
      findings: await findingsOf(db, input.clientId),
      diagnoses: (await diagnosesOf(db, input.clientId)).filter(({ endedAt }) => endedAt === null),
      measures: (await instrumentsKnown(db)).map(({ id, title }) => {
        const last = given.findLast(({ instrument }) => instrument === id)
        return { id, title, last: last === undefined || last.total === null ? null : { total: last.total, givenAt: last.givenAt } }
      }),
    }
  },
})
