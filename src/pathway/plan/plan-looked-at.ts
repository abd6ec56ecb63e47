import type { Actor } from '../../platform/pure/policy.ts'
import type { Db } from '../../platform/server/db.ts'
import { currentPlanOf, planJsonOf } from './plan.store.ts'

/** The plan that somebody looks at, on a screen or on paper: the one named; else for staff the draft or the newest, for the client the one in force. */
export async function planLookedAt(db: Db, asked: { readonly clientId: string, readonly planId?: string | undefined }, actor: Pick<Actor, 'kind'>): Promise<string | undefined> {
  if (actor.kind === 'staff') return planJsonOf(db, asked.clientId, { ...(asked.planId !== undefined && { planId: asked.planId }), drafts: true })
  const planId = asked.planId ?? (await currentPlanOf(db, asked.clientId))?.id
  return planId === undefined ? undefined : planJsonOf(db, asked.clientId, { planId, drafts: false })
}
