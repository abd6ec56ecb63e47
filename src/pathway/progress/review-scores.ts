import { z } from 'zod'
import { allow } from '../../people/role.policy.ts'
import { finishTasksAbout, raiseTask } from '../../people/task/public.ts'
import { command, nothing, type Context } from '../../platform/server/action.ts'
import { caseloadFacts } from './caseload-facts.ts'
import { spellAfter } from './progress.rules.ts'
import { beginSpell, endSpell, openSpells, type Spell } from './progress.store.ts'
import type { Case, InstrumentTrend } from './progress.words.ts'

/** Days the therapist has to bring it to the team. Source: clinic's default; the case review is weekly. */
const DAYS = { red: 1, yellow: 7 } as const

type Clock = Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now' | 'newId'>

async function begin(context: Clock, client: Case, trend: InstrumentTrend, colour: 'yellow' | 'red'): Promise<boolean> {
  const { db, actor, now, newId } = context
  const because = trend.feedback?.because ?? 'got-worse'
  const id = newId()
  const begun = await beginSpell(db, {
    id, clinicId: actor.clinicId, clientId: client.clientId, episodeId: client.episodeId, instrument: trend.instrument, colour, because, now,
  })
  if (!begun) return false
  await raiseTask(context, {
    clientId: client.clientId, kind: 'progress.review', reason: because, urgency: colour === 'red' ? 'today' : 'soon', forStaffId: client.therapistId,
    dueAt: new Date(Date.parse(now) + DAYS[colour] * 86_400_000).toISOString(), aboutId: id,
  })
  return true
}

async function review(context: Clock, client: Case, trend: InstrumentTrend, open: Spell | null): Promise<boolean> {
  if (trend.feedback === null) return false
  const { db, actor, now } = context
  const next = spellAfter(open, trend.feedback)
  if (next === 'stay') return false
  if (open !== null) {
    await endSpell(db, open.id, now)
    await finishTasksAbout(db, open.id, actor.id, next === 'end' ? 'progress.back-on-track' : 'progress.got-worse', now)
  }
  return next !== 'end' && begin(context, client, trend, trend.feedback.colour === 'red' ? 'red' : 'yellow')
}

/** The clinic's clock looks at everybody's scores: yellow or red becomes one task for the therapist, never more and never a discharge. */
export const reviewScores = command({
  name: 'progress.review-scores',
  input: z.object({}),
  subject: nothing,
  allow: allow('system'),
  output: z.object({ raised: z.number() }),
  run: async context => {
    const spells = await openSpells(context.db)
    let raised = 0
    for (const { shown, instruments } of await caseloadFacts(context.db, null, context.now)) {
      for (const trend of instruments) {
        const open = spells.find(({ episodeId, instrument }) => episodeId === shown.episodeId && instrument === trend.instrument) ?? null
        if (await review(context, shown, trend, open)) raised += 1
      }
    }
    return { raised }
  },
})
