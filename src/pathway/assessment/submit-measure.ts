import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id } from '../../people/ids.words.ts'
import { allow, either, theClient, theClientAtKiosk } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import type { Db } from '../../platform/server/db.ts'
import { raiseAlarms, tellOfRise } from './alarms.ts'
import { answers, score } from './instruments/instrument.words.ts'
import { score as scored } from './instruments/instrument.rules.ts'
import { dropMeasureDraft } from './measure-draft.store.ts'
import { insertMeasure, measureById, measuresOf } from './measure.store.ts'
import { totalRose } from './rise.rules.ts'
import { instrumentsInUse } from './shelf/instruments-here.ts'

/** Each measure belongs to the person of the measure it corrects. */
async function correctsOwn(db: Db, clientId: string, instrument: string, corrects: string | null): Promise<void> {
  if (corrects === null) return
  const before = await measureById(db, corrects)
  if (before?.clientId !== clientId || before.instrument !== instrument) throw new Refusal('platform.not-found')
}

/** Keeps the answers to an instrument, scores them, and puts what is alarming in front of a human at once. */
export const submitMeasure = command({
  name: 'assessment.submit-measure',
  input: z.object({ clientId: Id, instrument: z.string().max(64), answers, keying: z.string().max(64).nullish(), corrects: Id.nullish() }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: either(allow('intake', 'therapist', 'facilitator', 'prescriber', 'director'), theClient, theClientAtKiosk),
  output: score.extend({ id: Id }),
  run: async context => {
    const { db, input, subject, actor, now, newId } = context
    const instrument = (await instrumentsInUse(db)).find(({ id }) => id === input.instrument)
    if (instrument === undefined) throw new Refusal('assessment.no-such-measure')
    if (actor.kind === 'client' && instrument.answeredBy === 'clinician') throw new Refusal('assessment.not-for-the-client')
    const sex = subject.sex === 'female' || subject.sex === 'male' ? { sex: subject.sex } : {}
    const result = scored(instrument, input.answers, { ...sex, ...(input.keying != null && { keying: input.keying }) })
    if (!result.ok) throw new Refusal(result.because)
    if (result.value.answered === 0) throw new Refusal('assessment.nothing-answered')
    const { value } = result
    await correctsOwn(db, subject.clientId, instrument.id, input.corrects ?? null)
    const before = instrument.rises === undefined ? [] : await measuresOf(db, subject.clientId, instrument.id)
    const id = newId()
    await insertMeasure(db, actor.clinicId, {
      id, clientId: subject.clientId, instrument: instrument.id, instrumentVersion: instrument.version, keying: value.keying, answers: input.answers,
      total: value.total, band: value.band?.id ?? null, alerts: value.alerts.map(alert => alert.id), givenAt: now,
      givenByKind: actor.kind === 'client' ? 'client' : 'staff', givenBy: actor.id, corrects: input.corrects ?? null,
    })
    const measure = { id, clientId: subject.clientId, instrument: instrument.id }
    await dropMeasureDraft(db, { ...measure, heldBy: actor.id })
    await raiseAlarms(context, measure, value.alerts)
    const others = before.filter(one => one.id !== input.corrects && one.keying === value.keying)
    if (totalRose(instrument, others, { total: value.total, givenAt: now })) await tellOfRise(context, measure)
    return { ...value, id }
  },
})
