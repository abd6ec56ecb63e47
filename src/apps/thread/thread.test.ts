import assert from 'node:assert/strict'
import pg from 'pg'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { addFinding } from '../../pathway/assessment/add-finding.ts'
import { admittedClient } from '../../pathway/assessment/assessment.examples.ts'
import { insertMeasure } from '../../pathway/assessment/measure.store.ts'
import { startAssessment } from '../../pathway/assessment/start-assessment.ts'
import { addGoal, addIntervention, addObjective } from '../../pathway/plan/add-part.ts'
import { addProblem } from '../../pathway/plan/add-problem.ts'
import { clientSigns } from '../../pathway/plan/client-signs.ts'
import { planNow } from '../../pathway/plan/plan.examples.ts'
import { signPlan } from '../../pathway/plan/sign-plan.ts'
import { startPlan } from '../../pathway/plan/start-plan.ts'
import { threadOf } from '../../pathway/plan/thread-of.ts'
import { everybodyIsHere, part, sessionWith, write } from '../../pathway/session/session.examples.ts'
import { showNote } from '../../pathway/session/show-note.ts'
import { signNotes } from '../../pathway/session/sign-notes.ts'
import { noteTies, tieNote } from '../../pathway/session/tie-note.ts'
import { assignPractice } from '../../pathway/skills/assign-practice.ts'
import { looseThreads } from './loose-threads.ts'
import { showThread } from './show-thread.ts'
import { placeThatMends } from './thread.rules.ts'

interface Cared { readonly clientId: string, readonly episodeId: string, readonly assessmentId: string, readonly findingId: string }
interface Planned extends Cared { readonly planId: string, readonly problemId: string, readonly goalId: string, readonly objectiveId: string }

const SIGNED = '2026-03-02T15:00:00.000Z'
const CHECKED = '2026-03-31T15:00:00.000Z'

/** Admitted, with one finding of the assessment. */
async function inCare(clinic: TestClinic, name: string): Promise<Cared> {
  const person = await admittedClient(clinic, { givenName: name, familyName: `${name}son`, admittedOn: '2026-03-02' })
  const { id: assessmentId } = await clinic.act(startAssessment, { clientId: person.clientId }, clinic.staff.therapist)
  const { id: findingId } = await clinic.act(addFinding, { assessmentId, kind: 'mental-health', words: `Low mood of ${name}` }, clinic.staff.therapist)
  return { ...person, assessmentId, findingId }
}

/** With a plan in force, made out of the finding. */
async function planned(clinic: TestClinic, name: string, options: { byClient?: boolean } = {}): Promise<Planned> {
  const cared = await inCare(clinic, name)
  const by = clinic.staff.therapist
  const { id: planId } = await clinic.act(startPlan, { clientId: cared.clientId }, by)
  const { id: problemId } = await clinic.act(addProblem, { planId, findingId: cared.findingId }, by)
  const { id: goalId } = await clinic.act(addGoal, { problemId, words: `${name} wants mornings again.` }, by)
  const { id: objectiveId } = await clinic.act(addObjective, { goalId, words: `Score of ${name} below ten`, instrument: 'phq-9', baseline: 17, target: 9, targetOn: '2026-06-01' }, by)
  for (const [modality, words] of [['group', 'Mood group'], ['skill-practice', 'Walk']] as const) {
    await clinic.act(addIntervention, { objectiveId, modality, words, timesPerWeek: 2, minutes: 50 }, by)
  }
  const { version } = await planNow(clinic, cared.clientId)
  await clinic.act(signPlan, { planId }, by, { ifMatch: version })
  if (options.byClient !== false) await clinic.act(clientSigns, { planId }, clinic.client(cared.clientId), { ifMatch: version + 1 })
  return { ...cared, planId, problemId, goalId, objectiveId }
}

/** A group that these people were at, with a signed note each that names the objectives given. */
async function group(clinic: TestClinic, startsAt: string, notes: readonly { who: Cared, objectiveIds: readonly string[], words: string }[]): Promise<void> {
  clinic.at(new Date(Date.parse(startsAt) + 100 * 60_000).toISOString())
  const scene = await sessionWith(clinic, notes.length, { startsAt, people: notes.map(({ who: { clientId, episodeId } }) => ({ clientId, episodeId })) })
  await everybodyIsHere(clinic, scene)
  for (const { who, objectiveIds, words } of notes) await write(clinic, scene.sessionId, who.clientId, part({ response: words, objectiveIds: [...objectiveIds] }))
  await clinic.act(signNotes, { sessionId: scene.sessionId, notes: notes.map(({ who }) => ({ clientId: who.clientId, version: 1, likenessReason: 'A test.' })), namesChecked: true }, clinic.staff.facilitator)
}

async function scored(clinic: TestClinic, { clientId }: Cared, givenAt: string): Promise<void> {
  await clinic.inside(db => insertMeasure(db, clinic.clinicId, { id: clinic.engine.world.newId(), clientId, instrument: 'phq-9', instrumentVersion: '1', keying: null,
    answers: {}, total: 12, band: 'moderate', alerts: [], givenAt, givenByKind: 'staff', givenBy: clinic.staff.therapist.id, corrects: null }))
}

/** Damages a record as no action can: the clinic's own rules and triggers would refuse it. */
async function damage(clinic: TestClinic, sql: string, values: readonly string[]): Promise<void> {
  const owner = new pg.Client({ connectionString: clinic.ownerUrl })
  await owner.connect()
  try {
    await owner.query(`set session_replication_role = 'replica'`)
    await owner.query(sql, [...values])
  } finally {
    await owner.end()
  }
}

describe('the golden thread', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  it('is whole for some, and each of ten planted breaks is found with the place that mends it, and nothing else', { timeout: 240_000 }, async () => {
    clinic.at(SIGNED)
    const whole = await planned(clinic, 'Maya')
    const names = ['Benito', 'Carla', 'Dmitri', 'Elena', 'Farid', 'Gwen', 'Hakim', 'Ines'] as const
    const people: Planned[] = []
    for (const name of names) people.push(await planned(clinic, name))
    const [finding, problem, goal, measure, undone, never, date, silent] = people
    assert.ok(finding && problem && goal && measure && undone && never && date && silent)
    const unsigned = await planned(clinic, 'Jorge', { byClient: false })
    const planless = await inCare(clinic, 'Keisha')
    const everybody = [whole, ...people, unsigned]
    await group(clinic, '2026-03-09T22:30:00.000Z', everybody.map((who, i) => ({ who, objectiveIds: [who.objectiveId], words: `Said thing number ${i} about ${who.clientId.slice(-4)}.` })))
    for (const who of everybody) await clinic.act(assignPractice, { clientId: who.clientId, skill: 'urge-surfing', objectiveId: who.objectiveId }, clinic.staff.therapist)
    for (const who of everybody) if (who !== silent) await scored(clinic, who, '2026-03-25T15:00:00.000Z')
    clinic.at(CHECKED)
    assert.deepEqual((await clinic.act(looseThreads, { whose: 'everybody' }, clinic.staff.director)).flatMap(({ loose }) => loose.map(one => one.break)).toSorted(),
      ['client-has-not-signed', 'no-plan', 'objective-not-measured'])

    await clinic.act(addFinding, { assessmentId: finding.assessmentId, kind: 'work', words: 'Lost the job' }, clinic.staff.therapist)
    const id = clinic.engine.world.newId
    await damage(clinic, `insert into problem (clinic_id, id, client_id, plan_id, words, position) values ($1, $2, $3, $4, 'Alone', 2)`, [clinic.clinicId, id(), problem.clientId, problem.planId])
    await damage(clinic, `insert into goal (clinic_id, id, client_id, plan_id, problem_id, words, position) values ($1, $2, $3, $4, $5, 'I want more.', 2)`, [clinic.clinicId, id(), goal.clientId, goal.planId, goal.problemId])
    await damage(clinic, `update objective set instrument = null, measured_by = null where id = $1`, [measure.objectiveId])
    await damage(clinic, `delete from intervention where objective_id = $1`, [undone.objectiveId])
    await damage(clinic, `insert into intervention (clinic_id, id, client_id, plan_id, objective_id, words, modality, times_per_week, minutes, position) values ($1, $2, $3, $4, $5, 'Family talk', 'family', 1, 60, 9)`,
      [clinic.clinicId, id(), never.clientId, never.planId, never.objectiveId])
    await damage(clinic, `update objective set target_on = '2026-03-30' where id = $1`, [date.objectiveId])

    const found = await clinic.act(looseThreads, { whose: 'everybody' }, clinic.staff.director)
    const told = found.flatMap(({ clientId, loose }) => loose.map(one => `${clientId} ${one.break}`)).toSorted()
    assert.deepEqual(told, [
      `${finding.clientId} finding-not-picked-up`, `${problem.clientId} problem-without-goal`, `${goal.clientId} goal-without-objective`, `${measure.clientId} objective-without-measure`,
      `${undone.clientId} objective-without-intervention`, `${never.clientId} intervention-never-given`, `${date.clientId} objective-past-date`, `${silent.clientId} objective-not-measured`,
      `${unsigned.clientId} client-has-not-signed`, `${planless.clientId} no-plan`,
    ].toSorted())
    assert.deepEqual((await clinic.act(showThread, { clientId: whole.clientId }, clinic.staff.therapist)).loose, [])
    const places = found.flatMap(({ clientId, loose }) => loose.map(one => placeThatMends(clientId, one)))
    assert.ok(places.every(place => /^\/clients\/[0-9a-f-]{36}\/(plan|plan\/reviews|schedule|assessment|notes\/[0-9a-f-]{36})(#part-[0-9a-f-]{36})?$/.test(place)), places.join('\n'))
  })

  it('runs from the objective down to sessions, notes, practices and scores, and from the note up to the finding', async () => {
    clinic.at(SIGNED)
    const who = await planned(clinic, 'Lorenzo')
    await group(clinic, '2026-03-10T22:30:00.000Z', [{ who, objectiveIds: [who.objectiveId], words: 'Walked twice this week.' }])
    await clinic.act(assignPractice, { clientId: who.clientId, skill: 'urge-surfing', objectiveId: who.objectiveId }, clinic.staff.therapist)
    await scored(clinic, who, '2026-03-11T15:00:00.000Z')
    const thread = await clinic.act(showThread, { clientId: who.clientId }, clinic.staff.therapist)
    const [problem] = thread.problems
    const objective = problem?.goals[0]?.objectives[0]
    assert.equal(problem?.finding, 'Low mood of Lorenzo')
    assert.deepEqual(objective?.interventions.map(({ words, given }) => [words, given]), [['Mood group', 1], ['Walk', 1]])
    assert.ok(objective)
    assert.deepEqual([objective.sessions.length, objective.sessions[0]?.signed, objective.practices.length, objective.scores.map(({ total }) => total)], [1, true, 1, [12]])
    const [chain] = await clinic.act(threadOf, { clientId: who.clientId, objectiveIds: [who.objectiveId] }, clinic.staff.therapist)
    assert.ok(chain)
    assert.deepEqual([chain.objective, chain.goal, chain.problem, chain.finding?.words, chain.interventions.map(({ words }) => words), chain.inForce],
      ['Score of Lorenzo below ten', 'Lorenzo wants mornings again.', 'Low mood of Lorenzo', 'Low mood of Lorenzo', ['Mood group', 'Walk'], true])
  })

  it('calls a signed note loose that names no objective, and a review that is past its day', async () => {
    clinic.at(SIGNED)
    const who = await planned(clinic, 'Hakim')
    await group(clinic, '2026-03-11T22:30:00.000Z', [{ who, objectiveIds: [], words: 'Was there and listened.' }])
    const breaks = async () => (await clinic.act(showThread, { clientId: who.clientId }, clinic.staff.therapist)).loose.map(one => one.break)
    const [loose] = (await clinic.act(showThread, { clientId: who.clientId }, clinic.staff.therapist)).loose
    assert.equal(loose?.break, 'note-tied-to-nothing')
    const noteId = loose?.id ?? ''
    const other = await planned(clinic, 'Keisha')
    assert.equal(await refusedWith(clinic.act(tieNote, { noteId, objectiveIds: [other.objectiveId] }, clinic.staff.facilitator)), 'platform.not-found')
    assert.equal(await refusedWith(clinic.act(tieNote, { noteId, objectiveIds: [who.objectiveId] }, clinic.staff['front-desk'])), 'platform.not-allowed')
    await clinic.act(tieNote, { noteId, objectiveIds: [who.objectiveId] }, clinic.staff.facilitator)
    assert.deepEqual(await breaks(), [])
    assert.deepEqual((await clinic.act(noteTies, { noteId }, clinic.staff.therapist)).map(({ objectiveId, by }) => [objectiveId, by]), [[who.objectiveId, 'Robin facilitator']])
    const note = await clinic.act(showNote, { noteId }, clinic.staff.therapist)
    assert.deepEqual([note.intact, note.note.objectiveIds], [true, []], 'the note itself stays as it was signed')
    clinic.at('2026-04-01T15:00:00.000Z')
    assert.equal((await breaks()).includes('review-overdue'), false)
    clinic.at('2026-04-02T15:00:00.000Z')
    assert.equal((await breaks()).includes('review-overdue'), true)
  })

  it('is shown to those who treat, and to nobody of another clinic', async () => {
    const who = await inCare(clinic, 'Gwen')
    assert.equal(await refusedWith(clinic.act(showThread, { clientId: who.clientId }, clinic.staff.biller)), 'platform.not-allowed')
    assert.equal(await refusedWith(clinic.act(showThread, { clientId: who.clientId }, clinic.client(who.clientId))), 'platform.not-allowed')
    assert.equal(await refusedWith(clinic.act(threadOf, { clientId: who.clientId, objectiveIds: [] }, clinic.staff['front-desk'])), 'platform.not-allowed')
  })
})
