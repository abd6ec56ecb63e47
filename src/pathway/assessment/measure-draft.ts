import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id } from '../../people/ids.words.ts'
import { allow, either, theClient } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command, query, type Context } from '../../platform/server/action.ts'
import { score as scored } from './instruments/instrument.rules.ts'
import { answers, type Answers } from './instruments/instrument.words.ts'
import { begunSince } from './measure-draft.rules.ts'
import { addToMeasureDraft, draftsOf, dropMeasureDraft } from './measure-draft.store.ts'
import { instrumentsInUse } from './shelf/instruments-here.ts'
import type { Sender } from './take-measure.ts'

/** Whoever may give a measure may stop in the middle; at the kiosk nothing stays. */
const mayHold = either(allow('intake', 'therapist', 'facilitator', 'prescriber', 'director'), theClient)

/** What I have begun to answer or to write down, so that I go on where I was. Other people's answers are not in it. */
export const measureDraft = query({
  name: 'assessment.measure-draft',
  input: z.object({ clientId: Id, instrument: z.string().max(64) }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: mayHold,
  output: z.object({ answers, keying: z.string().nullable(), savedAt: z.string() }).nullable(),
  run: async ({ db, input, actor, now }) => {
    const found = (await draftsOf(db, { clientId: input.clientId, heldBy: actor.id, since: begunSince(now) })).find(({ instrument }) => instrument === input.instrument)
    const current = (await instrumentsInUse(db)).find(({ id }) => id === input.instrument)
    return found === undefined || found.instrumentVersion !== current?.version ? null : { answers: found.answers, keying: found.keying, savedAt: found.savedAt }
  },
})

/** What one window answered since it last said so, and which answers it took back. */
interface Answered { readonly instrument: string, readonly answers: Answers, readonly cleared?: readonly string[], readonly keying?: string | null | undefined }

/** Adds answers, item by item, to what its holder has begun, and tells all that is kept then; when nothing is left it is put away. */
export async function holdAnswers(
  { db, actor, now }: Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now'>, clientId: string,
  { instrument: id, answers: given, cleared = [], keying = null }: Answered, by: Sender,
): Promise<{ savedAt: string, answers: Answers }> {
  const instrument = (await instrumentsInUse(db)).find(one => one.id === id)
  if (instrument === undefined) throw new Refusal('assessment.no-such-measure')
  if (by.kind === 'client' && instrument.answeredBy === 'clinician') throw new Refusal('assessment.not-for-the-client')
  const result = scored(instrument, given, keying === null ? {} : { keying })
  if (!result.ok) throw new Refusal(result.because)
  const draft = { clientId, instrument: id, heldBy: by.id }
  const all = await addToMeasureDraft(db, actor.clinicId, {
    ...draft, instrumentVersion: instrument.version, keying, answers: given, cleared, savedAt: now, byClient: by.kind === 'client', since: begunSince(now),
  })
  if (Object.keys(all).length === 0) await dropMeasureDraft(db, draft)
  return { savedAt: now, answers: all }
}

/** Keeps what was answered in this window since it last said so; answers from another window or device stay. */
export const keepMeasureDraft = command({
  name: 'assessment.keep-measure-draft',
  input: z.object({ clientId: Id, instrument: z.string().max(64), answers, cleared: z.array(z.string().max(64)).max(200).default([]), keying: z.string().max(64).nullish() }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: mayHold,
  output: z.object({ savedAt: z.string(), answers }),
  run: context => holdAnswers(context, context.subject.clientId, context.input, { kind: context.actor.kind === 'client' ? 'client' : 'staff', id: context.actor.id }),
})
