import { submitMeasure } from '../pathway/assessment/submit-measure.ts'
import { answerPractice } from '../pathway/skills/answer-practice.ts'
import { assignPractice } from '../pathway/skills/assign-practice.ts'
import { checkIn } from '../pathway/skills/check-in.ts'
import { answersFor } from './begin-care.ts'
import { at, daysFrom, shift } from './calendar.ts'
import type { Stage } from './found-clinic.ts'
import type { InCare } from './story.words.ts'

const SKILLS = ['paced-breathing', 'delay-distract-decide', 'grounding-5-4-3-2-1', 'problem-solving'] as const
const TRIGGERS = ['after-work', 'evening', 'lonely', 'payday', 'conflict', 'stress', 'boredom'] as const

const between = ([from, to]: readonly [number, number], share: number): number => from + (to - from) * share
const scale = (value: number): number => Math.max(0, Math.min(10, Math.round(value)))

async function checkInOn(stage: Stage, { spec, self, roll }: InCare, day: string, share: number): Promise<void> {
  const craving = scale(between(spec.craving, share) + roll() * 3 - 1.5)
  await stage.player.act(checkIn, {
    forDate: day, at: at(day, '22:10'), craving, mood: scale(4 + 3 * share + roll() * 3 - 1.5), stress: scale(6 - 2 * share + roll() * 3 - 1.5),
    sleepHours: Math.round((5.5 + 1.5 * share + roll()) * 2) / 2, used: roll() < 0.03 * (1 - share) ? 'yes' : 'no',
    trigger: craving >= 4 ? TRIGGERS[Math.floor(roll() * TRIGGERS.length)] ?? null : null,
    skill: craving >= 4 ? SKILLS[Math.floor(roll() * SKILLS.length)] ?? null : null, helped: craving >= 4 ? scale(5 + roll() * 4) : null, wantsCall: false,
  }, self, at(day, '22:10'))
}

/** Skills are asked for on this day of their week, and answered two days later. */
const ANSWERED_AFTER = 2

async function measureOn(stage: Stage, { spec, clientId, self }: InCare, week: number, day: string): Promise<void> {
  for (const [instrument, totals] of [['phq-9', spec.phq], ['gad-7', spec.gad]] as const) {
    const total = totals[week]
    if (total !== undefined) await stage.player.act(submitMeasure, { clientId, instrument, answers: answersFor(instrument, total) }, self, at(day, '19:40'))
  }
}

async function practiceOn(stage: Stage, { spec, clientId, therapist }: InCare, week: number, day: string): Promise<string | null> {
  const skill = SKILLS[week % SKILLS.length]
  if (skill === undefined) return null
  const { id } = await stage.player.act(assignPractice, {
    clientId, skill, whenAndWhere: spec.language === 'es' ? 'Esta noche, cuando la casa esté en silencio' : 'Tonight, when the house is quiet', dueOn: shift(day, 3),
  }, therapist, at(day, '12:10'))
  return id
}

async function answerOn(stage: Stage, { spec, self }: InCare, id: string, week: number, day: string): Promise<void> {
  await stage.player.act(answerPractice, {
    id, outcome: week % 2 === 0 ? 'done' : 'tried', helped: 5 + week % 4, words: spec.language === 'es' ? 'Se me pasó.' : 'It passed.',
  }, self, at(day, '21:30'))
}

/** What a client does on one day outside the sessions: a check-in, weekly scores, a skill a week. `asked` remembers their open practice. */
export async function playDay(stage: Stage, member: InCare, day: string, asked: Map<string, string>): Promise<void> {
  const since = daysFrom(member.admittedOn, day)
  if (since === 0) return
  const week = Math.floor(since / 7)
  if (since % 7 === 0) {
    await measureOn(stage, member, week, day)
    const id = await practiceOn(stage, member, week, day)
    if (id !== null && week % 3 !== 2) asked.set(member.clientId, id)
  }
  const open = asked.get(member.clientId)
  if (since % 7 === ANSWERED_AFTER && open !== undefined) {
    asked.delete(member.clientId)
    await answerOn(stage, member, open, week, day)
  }
  if (member.roll() < member.spec.checksIn) await checkInOn(stage, member, day, Math.min(1, since / Math.max(1, member.story.days)))
}
