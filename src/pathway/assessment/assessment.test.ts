import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { recordedInquiry } from '../referral/referral.examples.ts'
import { showInquiry } from '../referral/show-inquiry.ts'
import { openAlertsOf } from '../safety/public.ts'
import { addFinding } from './add-finding.ts'
import { admit } from './admit.ts'
import { admittedClient, knownClient } from './assessment.examples.ts'
import { decideLevelOfCare } from './decide-level-of-care.ts'
import { dropFinding } from './drop-finding.ts'
import { dueMeasures } from './due-measures.ts'
import { endDiagnosis } from './end-diagnosis.ts'
import { measureHistory } from './measure-history.ts'
import { diagnosesOf, levelOfCareOf, measuresOf } from './public.ts'
import { recordDiagnosis } from './record-diagnosis.ts'
import { saveSection } from './save-section.ts'
import { showAssessment } from './show-assessment.ts'
import { signAssessment } from './sign-assessment.ts'
import { startAssessment } from './start-assessment.ts'
import { submitMeasure } from './submit-measure.ts'

const phq9 = (item9: number) => Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map(n => [`q${n}`, n === 9 ? item9 : 2]))
const answers = { 'in-own-words': { value: 'I want my life back' } }

describe('an assessment', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const refused = (...args: Parameters<TestClinic['act']>) => refusedWith(clinic.act(...args))
  const started = async (clientId: string) => (await clinic.act(startAssessment, { clientId }, clinic.staff.therapist)).id
  const dimensions = [1, 2, 3, 4, 5, 6].map(number => ({ number, rating: null, words: 'Seen today' }))
  const decision = (assessmentId: string) => ({ assessmentId, edition: '4' as const, dimensions, recommended: '2.1', actual: '2.1', reasons: 'Needs structure, safe at home' })

  it('is written in sections, each save on the version it was read at', async () => {
    const clientId = await knownClient(clinic)
    const id = await started(clientId)
    assert.equal(await refused(startAssessment, { clientId }, clinic.staff.therapist), 'assessment.one-is-open')
    const saved = await clinic.act(saveSection, { id, section: 'why-now', answers }, clinic.staff.therapist, { ifMatch: 1 })
    assert.equal(saved.version, 2)
    assert.equal(await refused(saveSection, { id, section: 'why-now', answers }, clinic.staff.prescriber, { ifMatch: 1 }), 'platform.changed-meanwhile')
    await clinic.act(saveSection, { id, section: 'legal', answers: { 'any-case': { value: null, declined: true } } }, clinic.staff.therapist, { ifMatch: 2 })
    const shown = await clinic.act(showAssessment, { clientId }, clinic.staff.director)
    assert.deepEqual(shown.assessments[0]?.sections, {
      'why-now': { 'in-own-words': { value: 'I want my life back', declined: false, from: 'client' } },
      legal: { 'any-case': { value: null, declined: true, from: 'client' } },
    })
    assert.equal(await refused(saveSection, { id, section: 'why-now', answers: { 'no-such': { value: 'x' } } }, clinic.staff.therapist, { ifMatch: 3 }), 'assessment.no-such-section')
  })

  it('stays as it is once its author has signed, findings too, whatever way somebody tries', async () => {
    const clientId = await knownClient(clinic)
    const id = await started(clientId)
    assert.equal(await refused(signAssessment, { id }, clinic.staff.therapist, { ifMatch: 1 }), 'assessment.nothing-to-sign')
    await clinic.act(saveSection, { id, section: 'why-now', answers }, clinic.staff.therapist, { ifMatch: 1 })
    const finding = await clinic.act(addFinding, { assessmentId: id, kind: 'substance-use', words: 'Drinks to sleep' }, clinic.staff.therapist)
    const wrong = await clinic.act(addFinding, { assessmentId: id, kind: 'health', words: 'Wrong chart' }, clinic.staff.therapist)
    await clinic.act(dropFinding, { id: wrong.id }, clinic.staff.therapist)
    assert.equal(await refused(signAssessment, { id }, clinic.staff.director, { ifMatch: 2 }), 'assessment.not-the-author')
    await clinic.act(signAssessment, { id }, clinic.staff.therapist, { ifMatch: 2 })
    assert.equal(await refused(saveSection, { id, section: 'legal', answers: {} }, clinic.staff.therapist, { ifMatch: 3 }), 'assessment.already-signed')
    assert.equal(await refused(addFinding, { assessmentId: id, kind: 'risk', words: 'Later' }, clinic.staff.therapist), 'assessment.already-signed')
    assert.equal(await refused(dropFinding, { id: finding.id }, clinic.staff.therapist), 'assessment.already-signed')
    await assert.rejects(clinic.inside(db => db.$pickTables<'assessment'>().updateTable('assessment').set({ sections: '{}' }).where('id', '=', id).execute()), /stays as it is/)
    await assert.rejects(clinic.inside(db => db.$pickTables<'finding'>().deleteFrom('finding').where('id', '=', finding.id).execute()), /stay as they are/)
    const shown = await clinic.act(showAssessment, { clientId }, clinic.staff.therapist)
    assert.deepEqual([shown.findings.map(({ words }) => words), shown.signatures.map(({ signerId, meaning }) => [signerId, meaning])],
      [['Drinks to sleep'], [[clinic.staff.therapist.id, 'author']]])
  })

  it('decides the level of care with a reason for every difference, and keeps each decision', async () => {
    const clientId = await knownClient(clinic)
    const id = await started(clientId)
    assert.equal(await refused(decideLevelOfCare, { ...decision(id), actual: '1.5' }, clinic.staff.therapist), 'assessment.difference-needs-a-reason')
    await clinic.act(decideLevelOfCare, { ...decision(id), actual: '1.5', differenceReason: 'Night work until May' }, clinic.staff.therapist)
    clinic.at('2026-03-02T15:00:01.000Z')
    await clinic.act(decideLevelOfCare, { ...decision(id), reassessOn: '2026-04-01' }, clinic.staff.prescriber)
    const now = await clinic.inside(db => levelOfCareOf(db, clientId))
    assert.deepEqual([now?.actual, now?.differenceReason, now?.reassessOn], ['2.1', null, '2026-04-01'])
    assert.equal((await clinic.act(showAssessment, { clientId }, clinic.staff.therapist)).levelsOfCare.length, 2)
    assert.equal(await refused(decideLevelOfCare, decision(id), clinic.staff.intake), 'platform.not-allowed')
  })

  it('records a diagnosis whose code is well formed, and ends it', async () => {
    const clientId = await knownClient(clinic)
    for (const code of ['F10', 'alcohol', 'F10.', '10.20', 'F10.20000']) {
      const outcome = await refused(recordDiagnosis, { clientId, code, words: 'x' }, clinic.staff.therapist)
      assert.equal(outcome, code === 'F10' ? 'not refused' : 'platform.input-invalid', code)
    }
    const { id } = await clinic.act(recordDiagnosis, { clientId, code: ' f10.20 ', words: 'Alcohol use disorder, severe' }, clinic.staff.therapist)
    await clinic.act(endDiagnosis, { id }, clinic.staff.therapist)
    assert.equal(await refused(endDiagnosis, { id }, clinic.staff.therapist), 'assessment.already-ended')
    const known = await clinic.inside(db => diagnosesOf(db, clientId))
    assert.deepEqual(known.map(({ code, endedAt }) => [code, endedAt !== null]).toSorted(), [['F10', false], ['F10.20', true]])
  })

  it('walks from the first call to the admission', async () => {
    const { id: inquiryId, clientId } = await recordedInquiry(clinic, { familyName: 'Walker' })
    const id = await started(clientId)
    await clinic.act(saveSection, { id, section: 'why-now', answers }, clinic.staff.therapist, { ifMatch: 1 })
    await clinic.act(submitMeasure, { clientId, instrument: 'phq-9', answers: phq9(0) }, clinic.client(clientId))
    await clinic.act(decideLevelOfCare, decision(id), clinic.staff.therapist)
    await clinic.act(signAssessment, { id }, clinic.staff.therapist, { ifMatch: 2 })
    assert.equal((await clinic.act(showInquiry, { id: inquiryId }, clinic.staff.intake)).stage, 'assessed')
    await clinic.act(admit, { clientId, programId: clinic.programId, track: 'evening', therapistId: clinic.staff.therapist.id, admittedOn: '2026-03-03' }, clinic.staff.intake)
    assert.equal((await clinic.act(showInquiry, { id: inquiryId }, clinic.staff.intake)).stage, 'admitted')
  })

  it('is not open to the client, the front desk or another clinic', async () => {
    const clientId = await knownClient(clinic)
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.equal(await refused(showAssessment, { clientId }, clinic.client(clientId)), 'platform.not-allowed')
    assert.equal(await refused(showAssessment, { clientId }, clinic.staff['front-desk']), 'platform.not-allowed')
    assert.equal(await refusedWith(elsewhere.act(showAssessment, { clientId }, elsewhere.staff.director)), 'platform.not-found')
  })
})

describe('a measure', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const refused = (...args: Parameters<TestClinic['act']>) => refusedWith(clinic.act(...args))

  it('is scored, kept and read back, also by the person themself', async () => {
    const clientId = await knownClient(clinic)
    const given = await clinic.act(submitMeasure, { clientId, instrument: 'phq-9', answers: phq9(0) }, clinic.client(clientId))
    assert.deepEqual([given.total, given.band?.id, given.complete], [16, 'moderately-severe', true])
    const [kept] = await clinic.act(measureHistory, { clientId }, clinic.client(clientId))
    assert.deepEqual([kept?.total, kept?.band, kept?.givenByKind], [16, 'moderately-severe', 'client'])
  })

  it('has no score but says how far it got when answers are missing', async () => {
    const clientId = await knownClient(clinic)
    const given = await clinic.act(submitMeasure, { clientId, instrument: 'gad-7', answers: { q1: 3, q2: 3, q3: null } }, clinic.staff.therapist)
    assert.deepEqual([given.total, given.answered, given.of], [null, 2, 7])
    assert.equal(await refused(submitMeasure, { clientId, instrument: 'gad-7', answers: { q1: null } }, clinic.staff.therapist), 'assessment.nothing-answered')
    assert.equal(await refused(submitMeasure, { clientId, instrument: 'gad-7', answers: { q1: 7 } }, clinic.staff.therapist), 'instrument.value-not-offered')
    assert.equal(await refused(submitMeasure, { clientId, instrument: 'no-such', answers: { q1: 1 } }, clinic.staff.therapist), 'assessment.no-such-measure')
    assert.equal(await refused(submitMeasure, { clientId, instrument: 'ciwa-ar', answers: { nausea: 1 } }, clinic.client(clientId)), 'assessment.not-for-the-client')
  })

  for (const [item9, level] of [[0, undefined], [1, 'moderate'], [2, 'moderate'], [3, 'high']] as const) {
    it(`raises ${level ?? 'no'} alert when item 9 is ${item9}, even with the rest missing`, async () => {
      const clientId = await knownClient(clinic)
      await clinic.act(submitMeasure, { clientId, instrument: 'phq-9', answers: { q9: item9 } }, clinic.client(clientId))
      const open = await clinic.inside(db => openAlertsOf(db, clientId))
      assert.deepEqual(open.map(alert => alert.level), level === undefined ? [] : [level])
    })
  }

  it('is corrected by a new one that keeps the old one', async () => {
    const clientId = await knownClient(clinic)
    const first = await clinic.act(submitMeasure, { clientId, instrument: 'phq-9', answers: phq9(0) }, clinic.staff.therapist)
    const second = await clinic.act(submitMeasure, { clientId, instrument: 'phq-9', answers: { ...phq9(0), q1: 0 }, corrects: first.id }, clinic.staff.therapist)
    assert.deepEqual((await clinic.inside(db => measuresOf(db, clientId, 'phq-9'))).map(({ id, total }) => [id, total]), [[second.id, 14]])
    const latest = await clinic.inside(async db => db.$pickTables<'latest_measure'>().selectFrom('latest_measure').select('total').where('client_id', '=', clientId).execute())
    assert.deepEqual(latest, [{ total: '14' }])
    const other = await knownClient(clinic)
    assert.equal(await refused(submitMeasure, { clientId: other, instrument: 'phq-9', answers: phq9(0), corrects: first.id }, clinic.staff.therapist), 'platform.not-found')
  })

  it('is not given for somebody else', async () => {
    const [clientId, other] = [await knownClient(clinic), await knownClient(clinic)]
    assert.equal(await refused(submitMeasure, { clientId: other, instrument: 'phq-9', answers: phq9(0) }, clinic.client(clientId)), 'platform.not-found')
    assert.equal(await refused(measureHistory, { clientId }, clinic.staff.biller), 'platform.not-allowed')
  })
})

describe('measures that are due', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const due = async (clientId: string, by = clinic.staff.therapist) => (await clinic.act(dueMeasures, { clientId }, by)).map(({ instrument }) => instrument)

  it('wait for everybody on the way in, and leave what needs staff to the staff', async () => {
    const { clientId } = await recordedInquiry(clinic, { familyName: 'Due' })
    assert.deepEqual(await due(clientId), ['phq-9', 'gad-7', 'c-ssrs-screener'])
    assert.deepEqual(await due(clientId, clinic.client(clientId)), ['phq-9', 'gad-7'])
    assert.deepEqual(await due(await knownClient(clinic)), [])
  })

  it('come again a week later in care, by the calendar of the site', async () => {
    const { clientId } = await admittedClient(clinic)
    clinic.at('2026-03-03T03:30:00.000Z')
    await clinic.act(submitMeasure, { clientId, instrument: 'gad-7', answers: { q1: 1 } }, clinic.staff.therapist)
    assert.equal((await due(clientId)).includes('gad-7'), false)
    clinic.at('2026-03-09T03:30:00.000Z')
    assert.equal((await due(clientId)).includes('gad-7'), false)
    clinic.at('2026-03-09T15:00:00.000Z')
    assert.equal((await due(clientId)).includes('gad-7'), true)
  })
})
