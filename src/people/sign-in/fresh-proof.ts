import { mayChangeWaysIn } from './ways-in.ts'
import type { Context } from '../../platform/server/action.ts'

/** Whoever can prove who they are has done so just now: asked before somebody signs clinical words. */
export async function freshProofAsked(context: Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now'>): Promise<void> {
  if (context.actor.signInId !== null) await mayChangeWaysIn(context)
}
