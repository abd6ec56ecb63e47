import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import { everyWeeks } from '../often.rules.ts'
import type { Intervention, Objective, Plan } from '../plan.words.ts'
import { useKnown } from './known.ts'
import css from './plan.module.css'
import { planText } from './plan.text.ts'
import { Comments } from './plan-tree.tsx'

const NAMES = ['strengths', 'barriers', 'preferences', 'culture', 'languageNeeds', 'dischargeCriteria'] as const

/** How it is given, how often and by whom, in one line. */
function Giving({ of: { modality, timesPerWeek, minutes, staffName } }: { readonly of: Intervention }) {
  const t = useText(planText)
  const weeks = everyWeeks(timesPerWeek)
  const often = weeks === null ? t('perWeek', { times: timesPerWeek, minutes }) : t('everyWeeks', { weeks, minutes })
  return <p className={css.quiet}>{t(modality)} · {often}{staffName !== null && ` · ${staffName}`}</p>
}

function ObjectiveReading({ objective }: { readonly objective: Objective }) {
  const t = useText(planText)
  const when = useWhen()
  const { language } = useLanguage()
  const { measures } = useKnown()
  const measure = measures.find(({ id }) => id === objective.instrument)?.title[language] ?? objective.measuredBy ?? objective.instrument
  return (
    <div className={css.objective} id={`part-${objective.id}`} tabIndex={-1}>
      <p className={css.words}>{objective.words}</p>
      <p className={css.quiet}>
        {measure}: {objective.baseline ?? '–'} → {objective.target ?? '–'}{objective.targetOn !== null && `, ${t('by').toLowerCase()} ${when.day(objective.targetOn)}`}
        {objective.latest !== null && ` · ${t('lastScore', { total: objective.latest.total, when: when.day(objective.latest.givenAt) })}`}
      </p>
      {objective.interventions.map(intervention => (
        <div key={intervention.id} className={css.does}>
          <p className={css.words}>{intervention.words}</p>
          <Giving of={intervention} />
        </div>
      ))}
    </div>
  )
}

/** A plan to read, for staff: everything it says, nothing to change. */
export function PlanReading({ plan, withComments = true }: { readonly plan: Plan, readonly withComments?: boolean }) {
  const t = useText(planText)
  const about = NAMES.filter(name => plan[name] !== '')
  return (
    <div className={css.read}>
      {(about.length > 0 || plan.projectedWeeks !== null) && (
        <dl className={css.twoCols} style={{ margin: 0 }}>
          {about.map(name => <div key={name}><dt className={css.kind}>{t(name)}</dt><dd className={css.words}>{plan[name]}</dd></div>)}
          {plan.projectedWeeks !== null && <div><dt className={css.kind}>{t('projectedWeeks')}</dt><dd className={css.words}>{plan.projectedWeeks}</dd></div>}
        </dl>
      )}
      {plan.problems.map(problem => (
        <section key={problem.id} id={`part-${problem.id}`} tabIndex={-1} className={css.readProblem} aria-label={problem.words}>
          <div><p className={css.kind}>{t('problem')}</p><p className={css.strong}>{problem.words}</p></div>
          {problem.goals.map(goal => (
            <div key={goal.id} id={`part-${goal.id}`} tabIndex={-1} className={css.readGoal}>
              <div><p className={css.kind}>{t('goal')}</p><p className={css.goalSaid}>{goal.words}</p></div>
              {withComments && <Comments planId={plan.id} goalId={goal.id} comments={goal.comments} />}
              {goal.objectives.map(objective => <ObjectiveReading key={objective.id} objective={objective} />)}
            </div>
          ))}
        </section>
      ))}
    </div>
  )
}
