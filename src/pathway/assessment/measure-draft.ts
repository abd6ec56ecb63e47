import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id } from '../../people/ids.words.ts'
import { allow, either, theClient } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command, query, type Context } from '../../platform/server/action.ts'
import { score as scored } from './instruments/instrument.rules.ts'
import { answers, type Answers } from './instruments/instrument.words.ts'
import { draftsOf, dropMeasureDraft, saveMeasureDraft } from './measure-draft.store.ts'
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
  run: async ({ db, input, actor }) => {
    const found = (await draftsOf(db, input.clientId, actor.id)).find(({ instrument }) => instrument === input.instrument)
    const now = (await instrumentsInUse(db)).find(({ id }) => id === input.instrument)
    return found === undefined || found.instrumentVersion !== now?.version ? null : { answers: found.answers, keying: found.keying, savedAt: found.savedAt }
  },
})

/** Keeps answers as they stand, for whoever holds them; no answers at all puts them away. */
export async function holdAnswers(
  { db, actor, now }: Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now'>, clientId: string,
  { instrument: id, answers: given, keying = null }: { readonly instrument: string, readonly answers: Answers, readonly keying?: string | null | undefined }, by: Sender,
): Promise<{ savedAt: string }> {
  const draft = { clientId, instrument: id, heldBy: by.id }
  if (Object.keys(given).length === 0) {
    await dropMeasureDraft(db, draft)
    return { savedAt: now }
  }
  const instrument = (await instrumentsInUse(db)).find(one => one.id === id)
  if (instrument === undefined) throw new Refusal('assessment.no-such-measure')
  if (by.kind === 'client' && instrument.answeredBy === 'clinician') throw new Refusal('assessment.not-for-the-client')
  const result = scored(instrument, given, keying === null ? {} : { keying })
  if (!result.ok) throw new Refusal(result.because)
  await saveMeasureDraft(db, actor.clinicId, { ...draft, instrumentVersion: instrument.version, keying, answers: given, savedAt: now, byClient: by.kind === 'client' })
  return { savedAt: now }
}

/** Keeps the answers as they stand; no answers at all puts them away. */
export const keepMeasureDraft = command({
  name: 'assessment.keep-measure-draft',
  input: z.object({ clientId: Id, instrument: z.string().max(64), answers, keying: z.string().max(64).nullish() }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: mayHold,
  output: z.object({ savedAt: z.string() }),
  run: context => holdAnswers(context, context.subject.clientId, context.input, { kind: context.actor.kind === 'client' ? 'client' : 'staff', id: context.actor.id }),
})
