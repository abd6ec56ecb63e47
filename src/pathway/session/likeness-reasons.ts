import { z } from 'zod'
import { Id } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { needsCosign } from '../../people/staff/credential.rules.ts'
import { staffById } from '../../people/staff/public.ts'
import { nothing, query } from '../../platform/server/action.ts'
import { TOO_ALIKE } from './likeness.rules.ts'
import { likenessReasonsSince, type Looking } from './likeness.store.ts'

const Reason = z.object({
  noteId: Id, clientId: Id, name: z.string(), topic: z.string(), startsAt: z.string(), zone: z.string(), author: z.string(), signedAt: z.string(), likeness: z.number(), reason: z.string(),
})

/**
 * Notes that were signed although they are nearly a copy: whose, when, how alike, and the reason given. A director sees all of them, a
 * supervisor those of trainees beside their own, a trainee their own.
 */
export const likenessReasons = query({
  name: 'session.likeness-reasons',
  input: z.object({ days: z.number().int().min(1).max(400).default(90) }),
  subject: nothing,
  allow: allow('director', 'therapist'),
  output: z.object({ limit: z.number(), whose: z.enum(['all', 'trainees', 'own']), signed: z.number(), reasons: z.array(Reason) }),
  about: ({ output }) => 'reasons' in output ? [...new Set(output.reasons.map(({ clientId }) => clientId))] : [],
  run: async ({ db, input, actor, now }) => {
    const trainee = needsCosign((await staffById(db, actor.id))?.credential ?? null)
    const whose: Looking['whose'] = actor.roles.includes('director') ? 'all' : trainee ? 'own' : 'trainees'
    const since = new Date(Date.parse(now) - input.days * 86_400_000).toISOString()
    return { limit: TOO_ALIKE, whose, ...await likenessReasonsSince(db, since, { whose, reader: actor.id }) }
  },
})
