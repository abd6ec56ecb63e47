import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, systemOf, type TestClinic } from '../../../seed/test-clinic.ts'
import { openAlertsOf } from '../safety/public.ts'
import { admittedClient, knownClient } from './assessment.examples.ts'
import { dueMeasures } from './due-measures.ts'
import { allAnswered } from './instruments/instrument.examples.ts'
import { keepMeasureDraft, measureDraft } from './measure-draft.ts'
import { submitMeasure } from './submit-measure.ts'
import { tellUnsent } from './tell-unsent.ts'

describe('half a measure', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const keep = (clientId: string, answers: Record<string, number | null>, by = clinic.staff.therapist, more: { readonly cleared?: string[], readonly instrument?: string, readonly keying?: string } = {}) =>
    clinic.act(keepMeasureDraft, { clientId, instrument: 'phq-9', answers, ...more }, by)
  const begun = (clientId: string, by = clinic.staff.therapist) => clinic.act(measureDraft, { clientId, instrument: 'phq-9' }, by)

  it('is found again by whoever began it, as it was, until it is sent', async () => {
    const clientId = await knownClient(clinic)
    assert.equal(await begun(clientId), null)
    await keep(clientId, { q1: 2, q2: null })
    await keep(clientId, { q3: 1 })
    assert.deepEqual((await begun(clientId))?.answers, { q1: 2, q2: null, q3: 1 })
    await clinic.act(submitMeasure, { clientId, instrument: 'phq-9', answers: allAnswered('phq-9', 1) }, clinic.staff.therapist)
    assert.equal(await begun(clientId), null)
  })

  it('is its own for each who writes, and is put away when nothing is left of it', async () => {
    const clientId = await knownClient(clinic)
    const [me, them] = [clinic.client(clientId), clinic.client(await knownClient(clinic))]
    await keep(clientId, { q1: 3 }, me)
    await keep(clientId, { q1: 0 })
    assert.deepEqual([(await begun(clientId, me))?.answers, (await begun(clientId))?.answers], [{ q1: 3 }, { q1: 0 }])
    assert.equal((await clinic.act(dueMeasures, { clientId }, me)).find(({ instrument }) => instrument === 'phq-9')?.begun, true)
    for (const no of [begun(clientId, them), keep(clientId, { q1: 1 }, them)]) assert.equal(await refusedWith(no), 'platform.not-found')
    assert.equal(await refusedWith(keep(clientId, { q1: 1 }, clinic.staff.biller)), 'platform.not-allowed')
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.equal(await refusedWith(elsewhere.act(measureDraft, { clientId, instrument: 'phq-9' }, elsewhere.staff.therapist)), 'platform.not-found')
    assert.deepEqual((await keep(clientId, {}, me, { cleared: ['q1'] })).answers, {})
    assert.equal(await begun(clientId, me), null)
  })

  it('filled in on two devices at once keeps every answer, the newest of each, and tells each device all of them', async () => {
    const clientId = await knownClient(clinic)
    const me = clinic.client(clientId)
    await Promise.all([{ q1: 1, q2: 2 }, { q3: 3 }, { q4: 0 }, { q5: null }].map(answers => keep(clientId, answers, me)))
    const all = { q1: 1, q2: 2, q3: 3, q4: 0, q5: null }
    assert.deepEqual((await begun(clientId, me))?.answers, all)
    assert.deepEqual((await keep(clientId, { q1: 3 }, me)).answers, { ...all, q1: 3 })
    assert.deepEqual((await keep(clientId, { q6: 1 }, me, { cleared: ['q2'] })).answers, { q1: 3, q3: 3, q4: 0, q5: null, q6: 1 })
  })

  it('is begun anew after two weeks, and when it is counted another way', async () => {
    const clientId = await knownClient(clinic)
    clinic.at('2026-03-02T15:00:00.000Z')
    await keep(clientId, { q1: 2 })
    clinic.at('2026-03-16T15:00:00.000Z')
    assert.deepEqual((await begun(clientId))?.answers, { q1: 2 })
    clinic.at('2026-03-16T15:00:00.001Z')
    assert.equal(await begun(clientId), null)
    assert.deepEqual((await keep(clientId, { q2: 1 })).answers, { q2: 1 })
    const [one, other] = ['1-5', '0-4']
    await keep(clientId, { q1: 1 }, clinic.staff.therapist, { instrument: 'k10', keying: one })
    assert.deepEqual((await keep(clientId, { q2: 1 }, clinic.staff.therapist, { instrument: 'k10', keying: other })).answers, { q2: 1 })
    clinic.at('2026-03-02T15:00:00.000Z')
  })

  it('takes no answer the measure does not offer, no measure that is off, and none that a clinician asks', async () => {
    const clientId = await knownClient(clinic)
    assert.equal(await refusedWith(keep(clientId, { q1: 4 })), 'instrument.value-not-offered')
    assert.equal(await refusedWith(keep(clientId, { x: 1 })), 'instrument.unknown-item')
    assert.equal(await refusedWith(clinic.act(keepMeasureDraft, { clientId, instrument: 'who-5', answers: { q1: 1 } }, clinic.staff.therapist)), 'assessment.no-such-measure')
    assert.equal(await refusedWith(clinic.act(keepMeasureDraft, { clientId, instrument: 'ciwa-ar', answers: { nausea: 1 } }, clinic.client(clientId))), 'assessment.not-for-the-client')
  })

  it('puts an answer about staying alive in front of a human though it was never sent: once, after a quarter of an hour, and only the client\'s own', async () => {
    const { clientId } = await admittedClient(clinic)
    const other = await admittedClient(clinic, { givenName: 'Lee' })
    await keep(clientId, { q1: 1, q9: 1 }, clinic.client(clientId))
    await keep(other.clientId, { q1: 1, q9: 3 })
    const tell = async (at: string): Promise<number> => {
      clinic.at(at)
      return (await clinic.act(tellUnsent, {}, systemOf(clinic.clinicId))).told
    }
    const open = (id: string) => clinic.inside(async db => (await openAlertsOf(db, id)).length)
    assert.deepEqual([await tell('2026-03-02T15:14:59.000Z'), await open(clientId)], [0, 0])
    assert.deepEqual([await tell('2026-03-02T15:15:00.000Z'), await open(clientId), await tell('2026-03-02T16:00:00.000Z'), await open(other.clientId)], [1, 1, 0, 0])
    assert.deepEqual((await begun(clientId, clinic.client(clientId)))?.answers, { q1: 1, q9: 1 })
    assert.equal(await refusedWith(clinic.act(tellUnsent, {}, clinic.staff.director)), 'platform.not-allowed')
  })
})
