import type { Actor } from '../platform/pure/policy.ts'
import { addFinding } from '../pathway/assessment/add-finding.ts'
import { admit } from '../pathway/assessment/admit.ts'
import { book } from '../pathway/assessment/booking/book.ts'
import { freeTimes } from '../pathway/assessment/booking/free-times.ts'
import { decideLevelOfCare } from '../pathway/assessment/decide-level-of-care.ts'
import { recordDiagnosis } from '../pathway/assessment/record-diagnosis.ts'
import { saveSection } from '../pathway/assessment/save-section.ts'
import { signAssessment } from '../pathway/assessment/sign-assessment.ts'
import { startAssessment } from '../pathway/assessment/start-assessment.ts'
import { submitMeasure } from '../pathway/assessment/submit-measure.ts'
import { answerInquiry } from '../pathway/referral/answer-inquiry.ts'
import { closeInquiry } from '../pathway/referral/close-inquiry.ts'
import { recordInquiry } from '../pathway/referral/record-inquiry.ts'
import { judgeRisk } from '../pathway/safety/judge-risk.ts'
import { at, dayOf, dice, shift } from './calendar.ts'
import { who, type Stage } from './found-clinic.ts'
import { askCircumstances } from './play-circumstances.ts'
import { person } from './player.ts'
import type { InCare, Known, Story } from './story.words.ts'

/** Answers of an instrument that add up to a total, spread as evenly as the options allow; the last item stays 0 where it asks for thoughts of dying. */
export function answersFor(instrument: 'phq-9' | 'gad-7', total: number): Record<string, number> {
  const items = instrument === 'phq-9' ? 8 : 7
  const answers = Object.fromEntries(Array.from({ length: items }, (_, i) => [`q${i + 1}`, Math.floor(total / items) + (i < total % items ? 1 : 0)]))
  return instrument === 'phq-9' ? { ...answers, q9: 0, difficulty: total > 14 ? 2 : 1 } : answers
}

async function recordCall(stage: Stage, { spec, callsAt }: Story): Promise<{ clientId: string, inquiryId: string }> {
  const { relation, caller, phone, givenName, familyName, birthDate, language, source, reason, urgency, track } = spec
  const made = await stage.player.act(recordInquiry, {
    givenName, familyName, birthDate, phone, language, source, reason, urgency, mayLeaveMessage: true, newPerson: true, preferredTrack: track,
    callerRelation: relation === 'self' ? 'self' : relation === 'child' ? 'child' : relation === 'partner' ? 'partner' : relation === 'sibling' ? 'sibling' : 'professional',
    callerName: caller ?? null,
  }, who(stage, 'intake'), callsAt)
  return { clientId: made.clientId, inquiryId: made.id }
}

async function bookAssessment(stage: Stage, { assessedOn }: Story, clientId: string, therapist: Actor, day: string): Promise<void> {
  const intake = who(stage, 'intake')
  const { times } = await stage.player.act(freeTimes, { staffId: therapist.id }, intake, at(day, '10:20'))
  const slot = times.find(({ startsAt }) => dayOf(startsAt) === assessedOn) ?? times[Math.min(4, times.length - 1)]
  if (slot === undefined) throw new Error('No clinician is free.')
  await stage.player.act(book, { clientId, staffId: therapist.id, startsAt: slot.startsAt }, intake, at(day, '10:22'))
}

const DIMENSIONS = ['No withdrawal to treat; last use days ago.', 'Sleep and blood pressure to watch, family doctor knows.', 'Low mood with anxious evenings, no thoughts of dying.',
  'Wants to change, doubts the evenings.', 'High risk in the hours after work.', 'Home is kind, two friends are not.']

/** A PHQ-9 of 20 and more is severe and a finding of its own. Source: Kroenke, Spitzer, Williams (2001). */
const SEVERE = 20

/** When the level is to be looked at again: after six to ten weeks, and for one in six nobody set a day. */
const looksAgainOn = (day: string, seed: number): string | null => seed % 6 === 0 ? null : shift(day, 42 + 7 * (seed % 5))

async function assess(stage: Stage, { spec, seed }: Story, { clientId, therapist, self }: Known, day: string): Promise<void> {
  const { player } = stage
  const time = (clock: string): string => at(day, clock)
  const measured = (instrument: 'phq-9' | 'gad-7', total: number, clock: string) =>
    player.act(submitMeasure, { clientId, instrument, answers: answersFor(instrument, total) }, self, time(clock))
  await measured('phq-9', spec.phq[0] ?? 12, '13:02')
  await measured('gad-7', spec.gad[0] ?? 10, '13:06')
  const { id } = await player.act(startAssessment, { clientId }, therapist, time('13:10'))
  const saved = await player.act(saveSection, { id, section: 'why-now', answers: { 'in-own-words': { value: spec.reason }, 'hoped-for': { value: spec.goal } } }, therapist, time('13:20'), 1)
  await player.act(addFinding, { assessmentId: id, kind: 'substance-use', words: spec.problem }, therapist, time('13:40'))
  const mood = spec.phq[0] ?? 12
  if (mood >= SEVERE) await player.act(addFinding, { assessmentId: id, kind: 'mental-health', words: `Low mood, PHQ-9 ${mood}` }, therapist, time('13:42'))
  await player.act(addFinding, { assessmentId: id, kind: 'strength', words: 'Came by their own decision and asks good questions' }, therapist, time('13:44'))
  await player.act(decideLevelOfCare, {
    assessmentId: id, edition: '3', recommended: '2.1', actual: '2.1', reasons: 'Needs nine hours a week of structure in the evenings and can go on living at home.', reassessOn: looksAgainOn(day, seed),
    dimensions: DIMENSIONS.map((words, i) => ({ number: i + 1, rating: i === 4 ? 'serious' as const : i === 0 ? 'none' as const : 'mild' as const, words })),
  }, therapist, time('13:50'))
  await player.act(recordDiagnosis, { clientId, code: 'F10.20', words: 'Alcohol use disorder, moderate' }, therapist, time('13:52'))
  await player.act(judgeRisk, { clientId, level: 'low', words: 'No thoughts of dying now; had them last year. Safety plan to be written together.' }, therapist, time('13:54'))
  await player.act(signAssessment, { id }, therapist, time('13:58'), saved.version)
}

/** Somebody calls: answered, booked and referred on as their story says. */
export async function callIn(stage: Stage, story: Story): Promise<Known> {
  const { player } = stage
  const [intake, therapist, day] = [who(stage, 'intake'), who(stage, story.therapist), dayOf(story.callsAt)]
  const { clientId, inquiryId } = await recordCall(stage, story)
  const known = { clientId, inquiryId, therapist, self: person(stage.clinicId, 'client', clientId) }
  if (story.call === 'waits') return known
  await player.act(answerInquiry, { id: inquiryId, answer: 'Called back, explained the program, offered a first appointment.' }, intake, at(day, '10:40'))
  if (story.call === 'referred-out') {
    await player.act(closeInquiry, { id: inquiryId, outcome: 'referred-out', reason: 'Needs an eating disorder program', referredTo: 'Riverside program' }, therapist, at(day, '11:30'))
  }
  if (story.call === 'not-reached') await player.act(closeInquiry, { id: inquiryId, outcome: 'not-reached', reason: 'Three calls and a letter' }, intake, at(day, '16:30'))
  if (story.call === 'booked') await bookAssessment(stage, story, clientId, therapist, day)
  return known
}

/** The day of the assessment; some decide against it then. */
export async function beAssessed(stage: Stage, story: Story, known: Known, day: string): Promise<void> {
  await assess(stage, story, known, day)
  if (story.declines) await stage.player.act(closeInquiry, { id: known.inquiryId, outcome: 'declined', reason: 'Wants to try weekly counselling first' }, known.therapist, at(day, '16:00'))
}

/** The admission into the program. */
export async function beAdmitted(stage: Stage, story: Story, { clientId, therapist, self }: Known, day: string): Promise<InCare> {
  const { id: episodeId } = await stage.player.act(admit, { clientId, programId: stage.programId, track: story.spec.track, therapistId: therapist.id, admittedOn: day }, therapist, at(day, '09:10'))
  await askCircumstances(stage, therapist, at(day, '09:20'), { episodeId, seed: story.seed, moment: 'admission' })
  return { story, spec: story.spec, clientId, self, therapist, admittedOn: day, roll: dice(story.seed) }
}
