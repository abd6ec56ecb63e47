import { changeGroup } from '../pathway/schedule/change-group.ts'
import { addCommitment } from '../pathway/schedule/add-commitment.ts'
import { groups } from '../pathway/schedule/groups.ts'
import { CommitmentKind } from '../pathway/schedule/life.words.ts'
import { beAdmitted, beAssessed, callIn } from './begin-care.ts'
import { at, shift } from './calendar.ts'
import type { CastClient } from './demo-cast.words.ts'
import { who, type Stage } from './found-clinic.ts'
import type { Story } from './story.words.ts'

/** What the two who wait for a week have in common. */
const WAITS: Omit<CastClient, 'givenName' | 'familyName' | 'birthDate' | 'phone' | 'life' | 'reason' | 'goal'> = {
  sex: 'female', language: 'en', source: 'self', relation: 'self', urgency: 'standard', stage: 'in-care', weeks: 0, track: 'evening', phq: [14], gad: [11], craving: [6, 6],
  comes: 1, checksIn: 1, participation: 3, problem: 'Alcohol use disorder', objective: 'PHQ-9 below 10', lines: [],
}

/** One can start if somebody else moves; one cannot yet, because every evening but two is taken by work. */
const PEOPLE: readonly CastClient[] = [
  { ...WAITS, givenName: 'Tess', familyName: 'Marlow', birthDate: '1991-03-14', phone: '212-555-0171', reason: 'Drinking after work, wants her evenings back.', goal: 'I want my evenings back.',
    life: [{ kind: 'work', words: 'Dental office', weekdays: [1, 2, 3, 4, 5], starts: '08:00', ends: '16:30' }] },
  { ...WAITS, givenName: 'Rafael', familyName: 'Ortiz', birthDate: '1986-09-02', phone: '212-555-0172', sex: 'male', reason: 'Wants to stop before the baby comes.', goal: 'I want to be there when the baby comes.',
    life: [{ kind: 'work', words: 'Delivery', weekdays: [1, 2, 3, 4, 5], starts: '08:00', ends: '16:30' }, { kind: 'work', words: 'Second job', weekdays: [2, 4, 6], starts: '17:00', ends: '22:00' }] },
]

/** The busiest evening takes nobody new: as many seats as it has people. */
const FULL_WEEKDAY = 4

async function fillAnEvening({ player, programId, today, staff }: Stage): Promise<void> {
  const director = who({ staff }, 'director')
  for (const group of await player.act(groups, { programId }, director, at(shift(today, -1), '16:00'))) {
    if (group.weekday !== FULL_WEEKDAY || group.track !== 'evening' || group.members === 0) continue
    await player.act(changeGroup, { id: group.id, details: { ...group, seats: group.members }, from: today }, director, at(shift(today, -1), '16:05'), group.version)
  }
}

async function admitWaiting(stage: Stage, spec: CastClient, seed: number): Promise<void> {
  const { today, player } = stage
  const [called, assessed, admitted] = [shift(today, -9), shift(today, -6), shift(today, -4)]
  const story: Story = {
    spec, seed, therapist: 'therapist', callsAt: at(called, '11:12'), call: 'answered', assessedOn: assessed, declines: false, admittedOn: admitted, stopsOn: null, aftercareOn: null,
    dischargedOn: null, ending: 'unknown', stepsDownOn: null, changesTrackOn: null, again: null, reviewed: false, answersCalls: 1, days: 7,
  }
  const known = await callIn(stage, story)
  await beAssessed(stage, story, known, assessed)
  const { clientId, therapist } = await beAdmitted(stage, story, known, admitted)
  for (const { kind, ...life } of spec.life) await player.act(addCommitment, { clientId, details: { ...life, kind: CommitmentKind.parse(kind) } }, therapist, at(admitted, '09:30'))
}

/** A week that is worth planning anew: one evening is full, and two who were admitted have no week yet. */
export async function playWeek(stage: Stage): Promise<void> {
  await fillAnEvening(stage)
  for (const [at_, spec] of PEOPLE.entries()) await admitWaiting(stage, spec, 7919 * (at_ + 2))
}
