import { say } from '../../../platform/pure/text.ts'
import { whenIn, type When } from '../../../platform/pure/when.ts'
import type { PaperToPrint } from '../../../platform/server/pdf/paper.words.ts'
import { everyWeeks } from '../often.rules.ts'
import type { Goal, Intervention, Objective } from '../plan.words.ts'
import { myPlanText as texts } from '../screens/my-plan.text.ts'
import { signaturePart, type PlanPaperFacts } from './plan-paper.rules.ts'

type Part = PaperToPrint['parts'][number]
type Facts = PlanPaperFacts & { readonly when: When }

function step({ language, when }: Facts, { words, baseline, target, targetOn }: Objective): string {
  const aim = target === null ? [] : [baseline === null ? say(texts, language, 'fromUnknown', { to: target }) : say(texts, language, 'from', { from: baseline, to: target })]
  const until = targetOn === null ? [] : [say(texts, language, 'until', { day: when.day(targetOn) })]
  const more = [...aim, ...until].join(', ')
  return more === '' ? words : `${words}. ${more}.`
}

function doing({ language }: Facts, { words, modality, timesPerWeek, minutes, staffName }: Intervention): string {
  const weeks = everyWeeks(timesPerWeek)
  const often = weeks !== null ? say(texts, language, 'everyWeeks', { weeks, minutes }) : timesPerWeek < 1 ? say(texts, language, 'perWeekRare', { minutes })
    : timesPerWeek === 1 ? say(texts, language, 'perWeekOnce', { minutes }) : say(texts, language, 'perWeekMany', { times: timesPerWeek, minutes })
  const who = staffName === null || modality === 'skill-practice' ? '' : `, ${say(texts, language, 'withWho', { who: staffName })}`
  return `${words}. ${say(texts, language, modality)}. ${often}${who}.`
}

function goalParts(facts: Facts, goal: Goal): Part[] {
  const done = goal.objectives.flatMap(({ interventions }) => interventions)
  const { language } = facts
  return [
    { kind: 'heading', level: 2, text: say(texts, language, 'want') },
    { kind: 'quote', text: goal.words },
    ...(goal.objectives.length === 0 ? [] : [{ kind: 'heading' as const, level: 3 as const, text: say(texts, language, 'steps') }, { kind: 'list' as const, items: goal.objectives.map(one => step(facts, one)) }]),
    ...(done.length === 0 ? [] : [{ kind: 'heading' as const, level: 3 as const, text: say(texts, language, 'doing') }, { kind: 'list' as const, items: done.map(one => doing(facts, one)) }]),
  ]
}

/** The client's own copy: what they want comes first, the problem last, in plain words. Source: trust-and-ux part on plain language; 26 TAC 564.804 (copy to the client). */
export function clientCopyParts(plain: PlanPaperFacts): Part[] {
  const facts: Facts = { ...plain, when: whenIn(plain.language, plain.zone) }
  const { plan, language, when, signatures } = facts
  return [
    { kind: 'words', text: say(texts, language, 'lead') },
    ...plan.problems.flatMap(problem => [...problem.goals.flatMap(goal => goalParts(facts, goal)), { kind: 'words' as const, look: 'quiet' as const, text: `${say(texts, language, 'hard')}: ${problem.words}` }]),
    ...(plan.strengths === '' ? [] : [{ kind: 'heading' as const, level: 2 as const, text: say(texts, language, 'strong') }, { kind: 'words' as const, text: plan.strengths }]),
    ...(plan.dischargeCriteria === '' ? [] : [{ kind: 'heading' as const, level: 2 as const, text: say(texts, language, 'finish') }, { kind: 'words' as const, text: plan.dischargeCriteria }]),
    signaturePart(language, when, signatures, plan.clientSignedAt === null && plan.clientRefusedAt === null && plan.signedAt !== null ? ['client'] : []),
  ]
}
