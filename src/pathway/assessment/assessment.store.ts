// Tables: assessment, finding, diagnosis, level_of_care. Views: open_episode, client_name, staff_name
import { sql } from 'kysely'
import type { Db } from '../../platform/server/db.ts'
import { Assessment, Finding, LevelOfCare, type Diagnosis } from './assessment.words.ts'

const own = (db: Db) => db.$pickTables<'assessment' | 'finding' | 'diagnosis' | 'level_of_care'>()

const assessments = (db: Db) => own(db).selectFrom('assessment').select(['id', 'client_id as clientId', 'author_id as authorId', 'sections',
  'started_at as startedAt', 'signed_at as signedAt', 'version'])

/** One assessment. */
export async function assessmentById(db: Db, id: string): Promise<Assessment | undefined> {
  const row = await assessments(db).where('id', '=', id).executeTakeFirst()
  return row && Assessment.parse(row)
}

/** All assessments of a client, newest first. */
export async function assessmentsOf(db: Db, clientId: string): Promise<Assessment[]> {
  const rows = await assessments(db).where('client_id', '=', clientId).orderBy('started_at', 'desc').execute()
  return rows.map(row => Assessment.parse(row))
}

/** Opens an interview. */
export async function insertAssessment(db: Db, clinicId: string, assessment: Pick<Assessment, 'id' | 'clientId' | 'authorId' | 'startedAt' | 'sections'>): Promise<void> {
  await own(db).insertInto('assessment').values({
    clinic_id: clinicId, id: assessment.id, client_id: assessment.clientId, author_id: assessment.authorId, started_at: assessment.startedAt,
    sections: JSON.stringify(assessment.sections),
  }).execute()
}

/** Keeps the interview as it stands. */
export async function saveSections(db: Db, id: string, sections: Assessment['sections']): Promise<void> {
  await own(db).updateTable('assessment').set(eb => ({ sections: JSON.stringify(sections), version: eb('version', '+', 1) })).where('id', '=', id).execute()
}

/** From now on its words stay. */
export async function markSigned(db: Db, id: string, now: string): Promise<void> {
  await own(db).updateTable('assessment').set(eb => ({ signed_at: now, version: eb('version', '+', 1) })).where('id', '=', id).execute()
}

const findings = (db: Db) => own(db).selectFrom('finding').select(['id', 'client_id as clientId', 'assessment_id as assessmentId', 'kind', 'words', 'found_at as foundAt'])

/** What was found about a client, oldest first. */
export async function findingsOf(db: Db, clientId: string): Promise<Finding[]> {
  const rows = await findings(db).where('client_id', '=', clientId).orderBy('found_at').orderBy('id').execute()
  return rows.map(row => Finding.parse(row))
}

/** One finding. */
export async function findingById(db: Db, id: string): Promise<Finding | undefined> {
  const row = await findings(db).where('id', '=', id).executeTakeFirst()
  return row && Finding.parse(row)
}

/** Writes a finding down. */
export async function insertFinding(db: Db, clinicId: string, finding: Finding): Promise<void> {
  await own(db).insertInto('finding').values({
    clinic_id: clinicId, id: finding.id, client_id: finding.clientId, assessment_id: finding.assessmentId, kind: finding.kind,
    words: finding.words, found_at: finding.foundAt,
  }).execute()
}

/** Takes back a finding of an assessment that is not signed yet. */
export async function deleteFinding(db: Db, id: string): Promise<void> {
  await own(db).deleteFrom('finding').where('id', '=', id).execute()
}

const diagnoses = (db: Db) => own(db).selectFrom('diagnosis').select(['id', 'client_id as clientId', 'code', 'words', 'recorded_at as recordedAt', 'ended_at as endedAt'])

/** The diagnoses of a client, those that ended too, oldest first. */
export const diagnosesOf = (db: Db, clientId: string): Promise<Diagnosis[]> =>
  diagnoses(db).where('client_id', '=', clientId).orderBy('recorded_at').orderBy('id').execute()

/** The codes this clinic writes, with the words it used most and how often. */
export async function codesUsed(db: Db): Promise<{ code: string, words: string, used: number }[]> {
  return own(db).selectFrom('diagnosis').select(['code', sql<string>`mode() within group (order by words)`.as('words'), sql<number>`count(*)::int`.as('used')])
    .groupBy('code').orderBy('used', 'desc').limit(300).execute()
}

/** One diagnosis. */
export const diagnosisById = (db: Db, id: string): Promise<Diagnosis | undefined> => diagnoses(db).where('id', '=', id).executeTakeFirst()

/** Writes a diagnosis down. */
export async function insertDiagnosis(db: Db, clinicId: string, diagnosis: Omit<Diagnosis, 'endedAt'> & { readonly recordedBy: string }): Promise<void> {
  await own(db).insertInto('diagnosis').values({
    clinic_id: clinicId, id: diagnosis.id, client_id: diagnosis.clientId, code: diagnosis.code, words: diagnosis.words,
    recorded_by: diagnosis.recordedBy, recorded_at: diagnosis.recordedAt,
  }).execute()
}

/** A diagnosis holds no longer. */
export async function endDiagnosis(db: Db, id: string, now: string): Promise<void> {
  await own(db).updateTable('diagnosis').set({ ended_at: now }).where('id', '=', id).execute()
}

/** Every decision on the level of care, newest first. */
export async function levelsOfCareOf(db: Db, clientId: string): Promise<LevelOfCare[]> {
  const rows = await own(db).selectFrom('level_of_care').select(['id', 'client_id as clientId', 'assessment_id as assessmentId', 'edition', 'dimensions',
    'recommended', 'actual', 'reasons', 'difference_reason as differenceReason', 'decided_by as decidedBy', 'decided_at as decidedAt', 'reassess_on as reassessOn'])
    .where('client_id', '=', clientId).orderBy('decided_at', 'desc').orderBy('id', 'desc').execute()
  return rows.map(row => LevelOfCare.parse(row))
}

/** The decision that stands now. */
export const levelOfCareOf = async (db: Db, clientId: string): Promise<LevelOfCare | undefined> => (await levelsOfCareOf(db, clientId))[0]

/** The decisions that stand and are to be looked at again by a day, the soonest first. */
export async function reassessmentsBy(db: Db, day: string): Promise<{ id: string, clientId: string, reassessOn: string }[]> {
  const standing = own(db).selectFrom('level_of_care').distinctOn('client_id').select(['id', 'client_id as clientId', 'reassess_on as reassessOn'])
    .orderBy('client_id').orderBy('decided_at', 'desc').orderBy('id', 'desc').as('standing')
  return own(db).selectFrom(standing).selectAll().where('reassessOn', '<=', day).$narrowType<{ reassessOn: string }>().orderBy('reassessOn').execute()
}

/** For everybody in care: which level stands and when it is to be looked at again, the soonest first; then who has no day, or no level yet. */
export async function reassessmentDays(db: Db) {
  const standing = db.$pickTables<'level_of_care' | 'open_episode' | 'client_name' | 'staff_name'>().selectFrom('open_episode as e')
    .leftJoin('level_of_care as l', join => join.onRef('l.clinic_id', '=', 'e.clinic_id').onRef('l.client_id', '=', 'e.client_id'))
    .leftJoin('client_name as c', join => join.onRef('c.clinic_id', '=', 'e.clinic_id').onRef('c.client_id', '=', 'e.client_id'))
    .leftJoin('staff_name as s', join => join.onRef('s.clinic_id', '=', 'e.clinic_id').onRef('s.staff_id', '=', 'e.therapist_id'))
    .distinctOn('e.client_id').select(['e.client_id as clientId', 'c.name as clientName', 's.name as therapistName', 'l.actual', 'l.reassess_on as reassessOn'])
    .$narrowType<{ clientId: string }>().orderBy('e.client_id').orderBy('l.decided_at', order => order.desc().nullsLast()).orderBy('l.id', 'desc').as('standing')
  return own(db).selectFrom(standing).selectAll().orderBy('reassessOn', order => order.asc().nullsLast()).orderBy('clientName').orderBy('clientId').execute()
}

/** Keeps a decision on the level of care; it never changes, the next one stands beside it. */
export async function insertLevelOfCare(db: Db, clinicId: string, level: LevelOfCare): Promise<void> {
  await own(db).insertInto('level_of_care').values({
    clinic_id: clinicId, id: level.id, client_id: level.clientId, assessment_id: level.assessmentId, edition: level.edition,
    dimensions: JSON.stringify(level.dimensions), recommended: level.recommended, actual: level.actual, reasons: level.reasons,
    difference_reason: level.differenceReason, decided_by: level.decidedBy, decided_at: level.decidedAt, reassess_on: level.reassessOn,
  }).execute()
}
