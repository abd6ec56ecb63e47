import type { Db } from '../../../platform/server/db.ts'
import { bundlesOf, type Bundle } from '../placement/bundles.rules.ts'
import type { CensusInstance } from '../placement/instance.words.ts'
import { clientsSeen, type KeptReplan } from './replan.store.ts'

/** The part of a re-plan that is its reader's: the clients they find under their own row rules, and the bundles that hold nobody else. Asked before everybody is seen. */
export async function seenPart(db: Db, { question, answer }: KeptReplan): Promise<{ clients: CensusInstance['clients'], bundles: Bundle[] }> {
  const seen = await clientsSeen(db, question.clients.map(({ id }) => id))
  const bundles = answer === null ? [] : bundlesOf(question, answer.solution)
  return { clients: question.clients.filter(({ id }) => seen.has(id)), bundles: bundles.filter(({ moves }) => moves.every(({ client }) => seen.has(client))) }
}
