import { z } from 'zod'
import type { Actor } from '../../platform/pure/policy.ts'
import { query } from '../../platform/server/action.ts'
import type { Db } from '../../platform/server/db.ts'
import { clientById } from '../client/public.ts'
import { clinicOf } from '../clinic/public.ts'
import { supporterById } from '../family/public.ts'
import { signedIn } from '../role.policy.ts'
import { staffById } from '../staff/public.ts'
import { Me } from './sign-in.words.ts'

const kindOf = (kind: string): Me['kind'] => kind === 'client' || kind === 'supporter' ? kind : 'staff'

/** The person of a sign-in, by the name they are greeted with. */
export async function personHere(db: Db, actor: Actor): Promise<{ kind: Me['kind'], name: string }> {
  const person = actor.kind === 'staff' ? await staffById(db, actor.id)
    : actor.kind === 'client' ? await clientById(db, actor.id) : await supporterById(db, actor.id)
  return { kind: kindOf(actor.kind), name: person?.name ?? '' }
}

/** Who is signed in on this device. */
export const whoAmI = query({
  name: 'sign-in.who-am-i',
  input: z.object({}),
  subject: (db, _input, actor) => clinicOf(db, actor.clinicId),
  allow: signedIn,
  output: Me,
  run: async ({ db, actor, subject: { clinicId, name, isDemo, sites } }) => {
    return {
      ...await personHere(db, actor), id: actor.id,
      roles: [...actor.roles], language: actor.language, clientId: actor.clientId, topics: [...actor.topics], strong: actor.strong,
      clinic: { clinicId, name, isDemo, timeZone: sites[0]?.timeZone ?? 'UTC' },
    }
  },
})
