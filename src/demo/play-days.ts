import { submitMeasure } from '../pathway/assessment/submit-measure.ts'
import { answerPractice } from '../pathway/skills/answer-practice.ts'
import { assignPractice } from '../pathway/skills/assign-practice.ts'
import { checkIn } from '../pathway/skills/check-in.ts'
import { answersFor, type InCare } from './begin-care.ts'
import { at, dice, shift } from './calendar.ts'
import type { Stage } from './found-demo.ts'

const SKILLS = ['paced-breathing', 'delay-distract-decide', 'grounding-5-4-3-2-1', 'problem-solving'] as const
const TRIGGERS = ['after-work', 'evening', 'lonely', 'payday', 'conflict', 'stress', 'boredom'] as const

const between = ([from, to]: readonly [number, number], share: number): number => from + (to - from) * share
const scale = (value: number): number => Math.max(0, Math.min(10, Math.round(value)))

async function checkInOn(stage: Stage, { spec, self }: InCare, day: string, share: number, roll: () => number): Promise<void> {
  const craving = scale(between(spec.craving, share) + roll() * 3 - 1.5)
  await stage.player.act(checkIn, {
    forDate: day, at: at(day, '22:10'), craving, mood: scale(4 + 3 * share + roll() * 3 - 1.5), stress: scale(6 - 2 * share + roll() * 3 - 1.5),
    sleepHours: Math.round((5.5 + 1.5 * share + roll()) * 2) / 2, used: roll() < 0.03 * (1 - share) ? 'yes' : 'no',
    trigger: craving >= 4 ? TRIGGERS[Math.floor(roll() * TRIGGERS.length)] ?? null : null,
    skill: craving >= 4 ? SKILLS[Math.floor(roll() * SKILLS.length)] ?? null : null, helped: craving >= 4 ? scale(5 + roll() * 4) : null, wantsCall: false,
  }, self, at(day, '22:10'))
}

async function weekOf(stage: Stage, member: InCare, week: number, lastDay: string): Promise<void> {
  const { spec, clientId, self, therapist, admittedOn } = member
  const day = shift(admittedOn, 7 * week)
  if (day > lastDay) return
  for (const [instrument, totals] of [['phq-9', spec.phq], ['gad-7', spec.gad]] as const) {
    const total = totals[week]
    if (week > 0 && total !== undefined) await stage.player.act(submitMeasure, { clientId, instrument, answers: answersFor(instrument, total) }, self, at(day, '19:40'))
  }
  const skill = SKILLS[week % SKILLS.length]
  if (skill === undefined || week === 0) return
  const { id } = await stage.player.act(assignPractice, { clientId, skill, whenAndWhere: spec.language === 'es' ? 'Esta noche, cuando la casa esté en silencio' : 'Tonight, when the house is quiet', dueOn: shift(day, 3) }, therapist, at(day, '12:10'))
  if (week % 3 !== 2) await stage.player.act(answerPractice, { id, outcome: week % 2 === 0 ? 'done' : 'tried', helped: 5 + week % 4, words: spec.language === 'es' ? 'Se me pasó.' : 'It passed.' }, self, at(shift(day, 2) > lastDay ? lastDay : shift(day, 2), '21:30'))
}

/** The days between sessions of one client: check-ins, weekly scores, a skill a week. */
export async function playDays(stage: Stage, member: InCare, index: number): Promise<void> {
  const roll = dice(index * 104_729 + 3)
  const stopped = member.spec.stage === 'left' ? shift(member.admittedOn, 20) : shift(stage.today, -1)
  const days = 7 * member.spec.weeks
  for (let day = 1; day <= days; day += 1) {
    const date = shift(member.admittedOn, day)
    if (date > stopped) break
    if (roll() < member.spec.checksIn) await checkInOn(stage, member, date, day / Math.max(1, days), roll)
  }
  for (let week = 0; week <= member.spec.weeks; week += 1) await weekOf(stage, member, week, stopped)
}
