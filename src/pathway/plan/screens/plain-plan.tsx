import type { ReactNode } from 'react'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import { everyWeeks } from '../often.rules.ts'
import type { Goal, Intervention, Objective, Plan } from '../plan.words.ts'
import { myPlanText } from './my-plan.text.ts'
import css from './plan.module.css'

function Doing({ intervention: { words, modality, timesPerWeek, minutes, staffName } }: { readonly intervention: Intervention }) {
  const t = useText(myPlanText)
  const weeks = everyWeeks(timesPerWeek)
  const often = weeks !== null ? t('everyWeeks', { weeks, minutes }) : timesPerWeek < 1 ? t('perWeekRare', { minutes }) : timesPerWeek === 1 ? t('perWeekOnce', { minutes }) : t('perWeekMany', { times: timesPerWeek, minutes })
  return (
    <li>
      {words}<br />
      <span className={css.quiet}>{t(modality)}. {often}{staffName !== null && modality !== 'skill-practice' && `, ${t('withWho', { who: staffName })}`}</span>
    </li>
  )
}

function Step({ objective: { words, baseline, target, targetOn, latest } }: { readonly objective: Objective }) {
  const t = useText(myPlanText)
  const when = useWhen()
  const aim = target === null ? '' : baseline === null ? t('fromUnknown', { to: target }) : t('from', { from: baseline, to: target })
  return (
    <li>
      {words}<br />
      <span className={css.quiet}>
        {aim}{targetOn !== null && `, ${t('until', { day: when.day(targetOn) })}`}{aim !== '' && '.'}{latest !== null && ` ${t('last', { total: latest.total })}.`}
      </span>
    </li>
  )
}

function PlainGoal({ goal, below }: { readonly goal: Goal, readonly below: ReactNode }) {
  const t = useText(myPlanText)
  const doing = goal.objectives.flatMap(({ interventions }) => interventions)
  return (
    <div className={css.readGoal}>
      <div><p className={css.kind}>{t('want')}</p><p className={css.goalSaid}>{goal.words}</p></div>
      {goal.objectives.length > 0 && <div><p className={css.kind}>{t('steps')}</p><ul className={css.list}>{goal.objectives.map(objective => <Step key={objective.id} objective={objective} />)}</ul></div>}
      {doing.length > 0 && <div><p className={css.kind}>{t('doing')}</p><ul className={css.list}>{doing.map(intervention => <Doing key={intervention.id} intervention={intervention} />)}</ul></div>}
      {below}
    </div>
  )
}

/** The plan in plain words: what the person wants comes first, the problem last and small. */
export function PlainPlan({ plan, belowGoal }: { readonly plan: Plan, readonly belowGoal?: (goal: Goal) => ReactNode }) {
  const t = useText(myPlanText)
  return (
    <div className={css.read}>
      {plan.problems.map(problem => (
        <section key={problem.id} className={css.readProblem} aria-label={problem.words}>
          {problem.goals.map(goal => <PlainGoal key={goal.id} goal={goal} below={belowGoal?.(goal)} />)}
          <p className={css.quiet}>{t('hard')}: {problem.words}</p>
        </section>
      ))}
      {plan.strengths !== '' && <div><p className={css.kind}>{t('strong')}</p><p className={css.words}>{plan.strengths}</p></div>}
      {plan.dischargeCriteria !== '' && <div><p className={css.kind}>{t('finish')}</p><p className={css.words}>{plan.dischargeCriteria}</p></div>}
    </div>
  )
}
