import { admit } from '../pathway/assessment/admit.ts'
import { submitMeasure } from '../pathway/assessment/submit-measure.ts'
import { followUps } from '../pathway/continuing-care/follow-ups.ts'
import { recordFollowUp } from '../pathway/continuing-care/record-follow-up.ts'
import { recordClient } from '../people/client/record-client.ts'
import type { Actor } from '../platform/pure/policy.ts'
import { answersFor } from './begin-care.ts'
import { at, dice, shift } from './calendar.ts'
import { discharge } from './endings.ts'
import { who, type Stage } from './found-clinic.ts'
import { endOfStay } from './hazards.rules.ts'
import people from './invented-people.json' with { type: 'json' }
import { askCircumstances } from './play-circumstances.ts'
import { person } from './player.ts'
import type { Ending } from './story.words.ts'

/** So many stays were over before the story begins: enough that outcomes and the curve of who stays can be looked at, few enough that nobody waits for them. */
const STAYS = 10
/** They ended this long before today, so that the calls after 7, 30 and 90 days were made. */
const ENDED = { from: 95, over: 60 } as const
/** Shares of the model, like those of a simulated clinic. */
const MODEL = { reached: 0.6, completedFromDay: 28, evening: 0.5 } as const

interface Earlier { readonly clientId: string, readonly self: Actor, readonly therapist: Actor, readonly admittedOn: string, readonly endedOn: string, readonly ending: Ending, readonly seed: number, readonly roll: () => number }

async function begin(stage: Stage, nth: number): Promise<Earlier> {
  const { player, today } = stage
  const roll = dice(nth * 6_151 + 11)
  const end = endOfStay(1 - (nth + 0.5) / STAYS)
  const days = Math.max(2, Math.min(110, Math.round(end.day)))
  const ending: Ending = roll() < end.early ? 'left' : days >= MODEL.completedFromDay ? 'completed' : 'transferred'
  const endedOn = shift(today, -ENDED.from - (nth * 17) % ENDED.over)
  const admittedOn = shift(endedOn, -days)
  const therapist = who(stage, nth % 2 === 0 ? 'therapist' : 'therapist2')
  const { id: clientId } = await player.act(recordClient, {
    givenName: people.givenNames[(nth * 5) % people.givenNames.length] ?? 'Ada', familyName: people.familyNames[(nth * 7 + 3) % people.familyNames.length] ?? 'Abel',
    birthDate: `${1962 + (nth * 7) % 40}-0${1 + nth % 9}-1${nth % 10}`, sex: nth % 3 === 0 ? 'female' : 'male', phone: `212-555-01${20 + nth}`, mayLeaveMessage: true,
  }, therapist, at(admittedOn, '09:00'))
  const { id: episodeId } = await player.act(admit, { clientId, programId: stage.programId, track: roll() < MODEL.evening ? 'evening' : 'day', therapistId: therapist.id, admittedOn }, therapist, at(admittedOn, '09:10'))
  await askCircumstances(stage, therapist, at(admittedOn, '09:20'), { episodeId, seed: nth, moment: 'admission' })
  return { clientId, self: person(stage.clinicId, 'client', clientId), therapist, admittedOn, endedOn, ending, seed: nth, roll }
}

async function scored({ player }: Stage, { clientId, self, admittedOn, endedOn, ending, roll }: Earlier): Promise<void> {
  const first = 12 + Math.floor(roll() * 8)
  const gain = ending === 'left' ? Math.floor(roll() * 5) - 2 : 3 + Math.floor(roll() * 7)
  for (const [day, total] of [[admittedOn, first], [shift(endedOn, -1), first - gain]] as const) {
    await player.act(submitMeasure, { clientId, instrument: 'phq-9', answers: answersFor('phq-9', total) }, self, at(day, '19:40'))
  }
}

async function askedAfter({ player, today }: Stage, { clientId, therapist, roll }: Earlier): Promise<void> {
  for (const { id, dueOn } of await player.act(followUps, { clientId }, therapist, at(today, '07:00'))) {
    if (dueOn >= today) continue
    const reached = roll() < MODEL.reached
    await player.act(recordFollowUp, { id, outcome: reached ? 'reached' : 'declined', words: reached ? 'Goes well enough; keeps the plan.' : '' }, therapist, at(dueOn, '10:00'))
  }
}

/** People who were here before the story: admitted, scored at the start and the end, discharged in their own way, and asked afterwards. */
export async function playEarlier(stage: Stage): Promise<void> {
  for (let nth = 0; nth < STAYS; nth += 1) {
    const stay = await begin(stage, nth)
    await scored(stage, stay)
    await discharge(stage, stay, { day: stay.endedOn, onDate: stay.endedOn })
    await askedAfter(stage, stay)
  }
}
