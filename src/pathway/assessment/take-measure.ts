import type { Client } from '../../people/client/client.words.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import type { Context } from '../../platform/server/action.ts'
import type { Db } from '../../platform/server/db.ts'
import { raiseAlarms, tellOfRise } from './alarms.ts'
import { score as scored } from './instruments/instrument.rules.ts'
import type { Answers, Score } from './instruments/instrument.words.ts'
import { insertMeasure, measureById, measuresOf } from './measure.store.ts'
import { totalRose } from './rise.rules.ts'
import { instrumentsInUse } from './shelf/instruments-here.ts'

type Taking = Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now' | 'newId'>

/** Answers to one instrument, as they are sent. */
export interface Sent { readonly instrument: string, readonly answers: Answers, readonly keying?: string | null | undefined, readonly corrects?: string | null | undefined }

/** Who answered or wrote it down. */
export interface Sender { readonly kind: 'client' | 'staff', readonly id: string }

/** Each measure belongs to the person of the measure it corrects. */
async function correctsOwn(db: Db, clientId: string, instrument: string, corrects: string | null): Promise<void> {
  if (corrects === null) return
  const before = await measureById(db, corrects)
  if (before?.clientId !== clientId || before.instrument !== instrument) throw new Refusal('platform.not-found')
}

/** Keeps the answers to an instrument, scores them, and puts what is alarming in front of a human at once. */
export async function takeMeasure(context: Taking, client: Pick<Client, 'clientId' | 'sex'>, sent: Sent, by: Sender): Promise<Score & { id: string }> {
  const { db, actor, now, newId } = context
  const { clientId } = client
  const instrument = (await instrumentsInUse(db)).find(({ id }) => id === sent.instrument)
  if (instrument === undefined) throw new Refusal('assessment.no-such-measure')
  if (by.kind === 'client' && instrument.answeredBy === 'clinician') throw new Refusal('assessment.not-for-the-client')
  const sex = client.sex === 'female' || client.sex === 'male' ? { sex: client.sex } : {}
  const result = scored(instrument, sent.answers, { ...sex, ...(sent.keying != null && { keying: sent.keying }) })
  if (!result.ok) throw new Refusal(result.because)
  if (result.value.answered === 0) throw new Refusal('assessment.nothing-answered')
  const { value } = result
  const corrects = sent.corrects ?? null
  await correctsOwn(db, clientId, instrument.id, corrects)
  const before = instrument.rises === undefined ? [] : await measuresOf(db, clientId, instrument.id)
  const id = newId()
  await insertMeasure(db, actor.clinicId, {
    id, clientId, instrument: instrument.id, instrumentVersion: instrument.version, keying: value.keying, answers: sent.answers,
    total: value.total, band: value.band?.id ?? null, alerts: value.alerts.map(alert => alert.id), givenAt: now, givenByKind: by.kind, givenBy: by.id, corrects,
  })
  const measure = { id, clientId, instrument: instrument.id }
  await raiseAlarms(context, measure, value.alerts)
  const others = before.filter(one => one.id !== corrects && one.keying === value.keying)
  if (totalRose(instrument, others, { total: value.total, givenAt: now })) await tellOfRise(context, measure)
  return { ...value, id }
}
