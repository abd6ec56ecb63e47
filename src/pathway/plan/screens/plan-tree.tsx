import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../platform/web/call.ts'
import { useText } from '../../../platform/web/text.ts'
import type { addGoal } from '../add-part.ts'
import type { addProblem } from '../add-problem.ts'
import type { commentOnPlan } from '../comment-on-plan.ts'
import type { Comment, Goal, Plan, Problem } from '../plan.words.ts'
import { AddWords } from './add-words.tsx'
import { AddObjective, ObjectiveRow } from './objective-row.tsx'
import { usePart } from './part-fields.ts'
import { PartWords } from './part-words.tsx'
import css from './plan.module.css'
import { planText } from './plan.text.ts'
import { useLibrary } from './use-library.ts'

/** What client and staff said about a goal or the plan, and a line to answer. */
export function Comments({ planId, goalId, comments }: { readonly planId: string, readonly goalId?: string, readonly comments: readonly Comment[] }) {
  const t = useText(planText)
  const [words, setWords] = useState('')
  const send = useAct<typeof commentOnPlan>('plan.comment', { refresh: ['plan.'], onDone: () => setWords('') })
  if (comments.length === 0) return null
  return (
    <div className={css.tight}>
      {comments.map(comment => (
        <p key={comment.id} className={css.bubble} data-tone={comment.byKind === 'client' ? 'kin' : 'neutral'}>
          <strong>{comment.byKind === 'client' ? t('clientSays') : comment.byName}:</strong> {comment.words}
        </p>
      ))}
      <form className={css.row} onSubmit={event => {
        event.preventDefault()
        if (words.trim() !== '') send.mutate({ planId, words, ...(goalId !== undefined && { goalId }) })
      }}
      >
        <TextInput size="xs" style={{ flex: 1 }} aria-label={t('answer')} placeholder={t('answer')} value={words} onChange={event => setWords(event.currentTarget.value)} maxLength={2000} />
        <Button size="xs" type="submit" variant="default" loading={send.isPending}>{t('send')}</Button>
      </form>
    </div>
  )
}

function GoalBlock({ planId, goal }: { readonly planId: string, readonly goal: Goal }) {
  const part = { kind: 'goal', part: goal } as const
  const record = usePart(part)
  return (
    <div className={css.goal}>
      <div className={css.goalWords}><PartWords part={part} record={record} /></div>
      <Comments planId={planId} goalId={goal.id} comments={goal.comments} />
      {goal.objectives.map(objective => <ObjectiveRow key={objective.id} objective={objective} />)}
      <div className={css.adder}><AddObjective goalId={goal.id} /></div>
    </div>
  )
}

function ProblemCard({ planId, problem }: { readonly planId: string, readonly problem: Problem }) {
  const t = useText(planText)
  const part = { kind: 'problem', part: problem } as const
  const record = usePart(part)
  const goals = useLibrary('goal')
  const add = useAct<typeof addGoal>('plan.add-goal', { refresh: ['plan.'] })
  return (
    <section className={css.problem} aria-label={problem.words}>
      <div className={css.problemHead}><PartWords part={part} record={record} /></div>
      {problem.goals.map(goal => <GoalBlock key={goal.id} planId={planId} goal={goal} />)}
      <div className={css.goal}>
        <AddWords label={t('addGoal')} from={goals} busy={add.isPending} onAdd={words => add.mutate({ problemId: problem.id, words })} />
      </div>
    </section>
  )
}

/** The whole draft on one page, written in place. */
export function PlanTree({ plan }: { readonly plan: Plan }) {
  const t = useText(planText)
  const add = useAct<typeof addProblem>('plan.add-problem', { refresh: ['plan.'] })
  return (
    <div className={css.stack}>
      {plan.problems.map(problem => <ProblemCard key={problem.id} planId={plan.id} problem={problem} />)}
      <AddWords label={t('addProblem')} from={[]} busy={add.isPending} onAdd={words => add.mutate({ planId: plan.id, words })} />
    </div>
  )
}
