import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { openTasksFor } from '../../people/task/public.ts'
import { perform } from '../../platform/server/perform.ts'
import { admittedClient } from '../assessment/assessment.examples.ts'
import { endEpisode } from '../assessment/public.ts'
import { submitMeasure } from '../assessment/submit-measure.ts'
import { tellUnsent } from '../assessment/tell-unsent.ts'
import { trends } from '../progress/trends.ts'
import { openAlertsOf } from '../safety/public.ts'
import { answerFollowUp, answerFollowUpMeasure, lookAtFollowUp } from './answer-follow-up.ts'
import { askedAfter, chooseFollowUpMeasures, followUpMeasures } from './follow-up-measures.ts'
import { sendFollowUpLink } from './follow-up-link.ts'
import { followUps } from './follow-ups.ts'
import { scheduleFollowUps } from './public.ts'
import { recordFollowUp } from './record-follow-up.ts'

const ANSWERS = { mood: 6, stress: 3, craving: 2, used: 'no' as const, inCare: 'yes' as const, wantsCall: false, words: '' }
const PHQ = (item9: number) => ({ ...Object.fromEntries(Array.from({ length: 8 }, (_none, at) => [`q${at + 1}`, 1])), q9: item9 })

describe('standard measures after the end of a stay', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  /** Somebody whose stay ended on the second of March, a week later. */
  const left = async (language: 'en' | 'es' = 'en') => {
    clinic.at('2026-03-02T15:00:00.000Z')
    const client = await admittedClient(clinic)
    await clinic.inside(db => db.$pickTables<'client'>().updateTable('client').set({ language }).where('client_id', '=', client.clientId).execute())
    await clinic.act(submitMeasure, { clientId: client.clientId, instrument: 'phq-9', answers: PHQ(0) }, clinic.client(client.clientId))
    await clinic.inside(db => scheduleFollowUps({ db, actor: clinic.staff.therapist, newId: clinic.engine.world.newId }, client.clientId, client.episodeId, '2026-03-02'))
    await clinic.inside(db => endEpisode(db, client.episodeId, '2026-03-02'))
    clinic.at('2026-03-09T15:00:00.000Z')
    const [week, month] = await clinic.act(followUps, { clientId: client.clientId }, clinic.staff.therapist)
    const codeOf = async (id = '') => (await clinic.act(sendFollowUpLink, { id }, clinic.staff.therapist)).url.split('#')[1] ?? ''
    return { ...client, week: week?.id ?? '', month: month?.id ?? '', codeOf }
  }
  const outside = async (action: typeof answerFollowUp | typeof lookAtFollowUp | typeof answerFollowUpMeasure, body: object) =>
    JSON.parse((await perform(clinic.engine, action, { body, by: { token: null }, idempotencyKey: clinic.engine.world.newId() })).json)
  const measure = (code: string, answers: object, sent: boolean, instrument = 'phq-9') => outside(answerFollowUpMeasure, { code, instrument, answers, sent })
  const waits = async (code: string) => { const { own, measures } = await outside(lookAtFollowUp, { code }); return [own, measures.map((one: { instrument: { id: string }, answeredItems: string[] }) => [one.instrument.id, one.answeredItems.length])] }

  it('are asked after the own questions, kept half-way, gone on with another day, and stand in the same trend', async () => {
    const { clientId, week, codeOf } = await left()
    const code = await codeOf(week)
    assert.deepEqual(await waits(code), [true, [['phq-9', 0]]])
    await outside(answerFollowUp, { code, answers: ANSWERS })
    await measure(code, { q1: 1, q2: 1, q3: 1 }, false)
    clinic.at('2026-03-10T15:00:00.000Z')
    const look = await outside(lookAtFollowUp, { code })
    assert.deepEqual([look.own, look.measures[0].answeredItems.toSorted()], [false, ['q1', 'q2', 'q3']])
    assert.doesNotMatch(JSON.stringify(look), /Maya|Ortega|clientId/u)
    const others = Object.fromEntries(Object.entries(PHQ(0)).filter(([item]) => !['q1', 'q2', 'q3'].includes(item)))
    assert.equal((await measure(code, others, true)).alarming, false)
    const { instruments } = await clinic.act(trends, { clientId }, clinic.staff.therapist)
    assert.deepEqual(instruments.find(({ instrument }) => instrument === 'phq-9')?.points.map(({ on, total }) => [on, total]), [['2026-03-02', 8], ['2026-03-10', 8]])
    const [first] = await clinic.act(askedAfter, { clientId }, clinic.staff.intake)
    assert.deepEqual(first?.measures.map(({ instrument, total, on }) => [instrument, total, on]), [['phq-9', 8, '2026-03-10']])
    assert.equal(await refusedWith(outside(lookAtFollowUp, { code })), 'continuing-care.link-over')
  })

  it('put an answer about staying alive before a human at once, and also when it was not sent', async () => {
    const { clientId, week, codeOf } = await left()
    const code = await codeOf(week)
    assert.equal((await measure(code, PHQ(3), true)).alarming, true)
    const alerts = await clinic.inside(db => openAlertsOf(db, clientId))
    assert.deepEqual(alerts.map(({ source, level }) => [source.split('/')[0], level]), [['phq-9', 'high']])
    const tasks = await clinic.inside(db => openTasksFor(db, clinic.staff.therapist.id, ['therapist']))
    assert.equal(tasks.filter(task => task.clientId === clientId && task.kind === 'safety.answer-alert').length, 1)
    const unsent = await left()
    await measure(await unsent.codeOf(unsent.week), { q9: 1 }, false)
    clinic.at('2026-03-09T15:20:00.000Z')
    await clinic.act(tellUnsent, {}, { ...clinic.staff.director, kind: 'system', roles: ['system'] })
    assert.equal((await clinic.inside(db => openAlertsOf(db, unsent.clientId))).length, 1)
  })

  it('are left out by link where nobody wrote them in the language of the person, and refused when they were not asked', async () => {
    const { month, week, codeOf } = await left('es')
    clinic.at('2026-04-01T15:00:00.000Z')
    assert.deepEqual(await waits(await codeOf(month)), [true, [['phq-9', 0]]])
    const english = await left()
    clinic.at('2026-04-01T15:00:00.000Z')
    assert.deepEqual(await waits(await english.codeOf(english.month)), [true, [['phq-9', 0], ['barc-10', 0]]])
    assert.equal(await refusedWith(measure(await codeOf(week), { q1: 1 }, true, 'barc-10')), 'continuing-care.link-over')
    assert.equal(await refusedWith(measure('x'.repeat(32), { q1: 1 }, true)), 'continuing-care.link-over')
  })

  it('can be asked by phone: the measure in the chart counts for the follow-up, the five questions are kept with the call', async () => {
    const { clientId, week, codeOf } = await left()
    await clinic.act(submitMeasure, { clientId, instrument: 'phq-9', answers: PHQ(0) }, clinic.staff.therapist)
    assert.deepEqual(await waits(await codeOf(week)), [true, []])
    await clinic.act(recordFollowUp, { id: week, outcome: 'reached', words: 'Works again', answers: ANSWERS }, clinic.staff.therapist)
    const [call] = await clinic.act(followUps, { clientId }, clinic.staff.therapist)
    assert.deepEqual([call?.outcome, call?.answers, call?.answeredAt], ['reached', ANSWERS, '2026-03-09T15:00:00.000Z'])
  })

  it('are chosen by the director for a day and a kind of program, of what is in use and a person can answer alone', async () => {
    const { director, therapist } = clinic.staff
    const choose = (instruments: string[], by = director) => clinic.act(chooseFollowUpMeasures, { day: 180, kind: 'substance-use', instruments }, by)
    const line = async () => { const found = (await clinic.act(followUpMeasures, {}, therapist)).lines.find(({ day, kind }) => day === 180 && kind === 'substance-use'); return [found?.instruments, found?.own] }
    assert.deepEqual(await line(), [['phq-9', 'barc-10'], false])
    await choose(['phq-2', 'phq-2'])
    assert.deepEqual(await line(), [['phq-2'], true])
    await choose([])
    assert.deepEqual(await line(), [[], true])
    assert.equal(await refusedWith(choose(['ciwa-ar'])), 'continuing-care.no-such-measure')
    assert.equal(await refusedWith(choose(['phq-9', 'gad-7', 'pcl-5', 'barc-10'])), 'platform.input-invalid')
    assert.equal(await refusedWith(choose(['phq-9'], therapist)), 'platform.not-allowed')
    const { clientId } = await left()
    assert.equal(await refusedWith(clinic.act(askedAfter, { clientId }, clinic.client(clientId))), 'platform.not-allowed')
  })
})
