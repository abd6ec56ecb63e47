import { z } from 'zod'
import type { Actor } from '../platform/pure/policy.ts'
import { addFinding } from '../pathway/assessment/add-finding.ts'
import { book } from '../pathway/assessment/booking/book.ts'
import { freeTimes } from '../pathway/assessment/booking/free-times.ts'
import { saveSection } from '../pathway/assessment/save-section.ts'
import { signAssessment } from '../pathway/assessment/sign-assessment.ts'
import { startAssessment } from '../pathway/assessment/start-assessment.ts'
import { submitMeasure } from '../pathway/assessment/submit-measure.ts'
import { answerInquiry } from '../pathway/referral/answer-inquiry.ts'
import { closeInquiry } from '../pathway/referral/close-inquiry.ts'
import { addDestination } from '../pathway/referral/destinations.ts'
import { recordInquiry } from '../pathway/referral/record-inquiry.ts'
import { DESTINATION_KINDS, Relation, Source, Urgency } from '../pathway/referral/referral.words.ts'
import { stillWaiting } from '../pathway/referral/still-waiting.ts'
import { waitForAPlace } from '../pathway/referral/wait-for-a-place.ts'
import { answersFor } from './begin-care.ts'
import { at, shift } from './calendar.ts'
import file from './demo-referrals.json' with { type: 'json' }
import { who, type Stage } from './found-clinic.ts'

const Person = z.object({
  name: z.tuple([z.string(), z.string()]), born: z.string(), language: z.enum(['en', 'es']).default('en'), caller: Relation, callerName: z.string().optional(),
  source: Source, urgency: Urgency, track: z.string(), reason: z.string(), daysAgo: z.number(), still: z.boolean().default(false), place: z.number().optional(), why: z.string().optional(),
  stage: z.enum(['new', 'answered', 'waiting', 'booked', 'assessed', 'referred-out', 'declined', 'not-reached']),
})
type Person = z.output<typeof Person>

const { places, people } = z.object({
  places: z.array(z.object({ name: z.string(), kind: z.enum(DESTINATION_KINDS), phone: z.string(), place: z.string(), words: z.string() })), people: z.array(Person),
}).parse(file)

/** The instant of a clock time on that day, or a little before now when it has not come yet. */
const notLater = ({ now }: Stage, day: string, time: string, minutesBefore: number): string => {
  const wanted = at(day, time)
  return wanted < now ? wanted : new Date(Date.parse(now) - minutesBefore * 60_000).toISOString()
}

async function assessed({ player }: Stage, clientId: string, self: Actor, therapist: Actor, day: string): Promise<void> {
  await player.act(submitMeasure, { clientId, instrument: 'phq-9', answers: answersFor('phq-9', 13) }, self, at(day, '10:02'))
  await player.act(submitMeasure, { clientId, instrument: 'gad-7', answers: answersFor('gad-7', 11) }, self, at(day, '10:04'))
  const { id } = await player.act(startAssessment, { clientId }, therapist, at(day, '10:10'))
  await player.act(saveSection, { id, section: 'why-now', answers: { 'hoped-for': { value: 'Evenings at home without it.', declined: false, from: 'client' } } }, therapist, at(day, '10:30'), 1)
  await player.act(addFinding, { assessmentId: id, kind: 'substance-use', words: 'Use on most days, wants to stop, has managed four days.' }, therapist, at(day, '10:50'))
  await player.act(signAssessment, { id }, therapist, at(day, '11:20'), 2)
}

async function goOn(stage: Stage, person: Person, made: { id: string, clientId: string }, destinations: readonly string[]): Promise<void> {
  const { player, today } = stage
  const intake = who(stage, 'intake')
  const day = shift(today, -person.daysAgo)
  const { id, clientId } = made
  if (person.stage === 'new') return
  await player.act(answerInquiry, { id, answer: 'Called back, agreed on the next step.' }, intake, notLater(stage, day, '11:05', 40))
  if (person.stage === 'answered') return
  if (person.stage === 'waiting') {
    await player.act(waitForAPlace, { id }, intake, notLater(stage, day, '11:10', 35))
    if (person.still) await player.act(stillWaiting, { id, wants: true, words: '1' }, intake, at(shift(today, -2), '14:00'))
    return
  }
  if (person.stage === 'booked' || person.stage === 'assessed') {
    const therapist = who(stage, person.language === 'es' ? 'therapist2' : 'therapist')
    const asked = person.stage === 'booked' ? notLater(stage, today, '08:30', 30) : at(day, '11:15')
    const { times } = await player.act(freeTimes, { staffId: therapist.id }, intake, asked)
    const time = times[person.stage === 'booked' ? Math.min(2 + person.daysAgo, times.length - 1) : 0]
    if (time === undefined) throw new Error('No clinician is free.')
    await player.act(book, { clientId, staffId: therapist.id, startsAt: time.startsAt, place: person.track === 'evening' ? 'video' : 'in-person' }, intake, asked)
    if (person.stage === 'assessed') await assessed(stage, clientId, { ...intake, kind: 'client', id: clientId, roles: ['client'], clientId }, therapist, shift(today, -Math.max(1, person.daysAgo - 4)))
    return
  }
  const destinationId = person.place === undefined ? null : destinations[person.place] ?? null
  await player.act(closeInquiry, { id, outcome: person.stage, reason: person.why ?? '', destinationId }, intake, at(shift(day, 1), '09:30'))
}

/** Twenty-eight more people on their way in, at every stage, and the places the clinic refers to. */
export async function playReferrals(stage: Stage): Promise<void> {
  const { player, today } = stage
  const intake = who(stage, 'intake')
  const destinations: string[] = []
  for (const place of places) {
    destinations.push((await player.act(addDestination, { ...place, source: 'A call to their front desk', checkedOn: shift(today, -60) }, intake, at(shift(today, -60), '10:00'))).id)
  }
  for (const [i, person] of people.toSorted((a, b) => b.daysAgo - a.daysAgo).entries()) {
    const { name: [givenName, familyName], born, language, caller, callerName, source, urgency, track, reason } = person
    const made = await player.act(recordInquiry, {
      givenName, familyName, birthDate: born, phone: `555-02${String(10 + i)}`, language, mayLeaveMessage: true, newPerson: true, callerRelation: caller, callerName: callerName ?? null,
      source, urgency, preferredTrack: track, reason,
    }, intake, notLater(stage, shift(today, -person.daysAgo), '09:20', 60))
    await goOn(stage, person, made, destinations)
  }
}
