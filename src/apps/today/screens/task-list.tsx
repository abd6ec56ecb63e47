import { Button, TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { finish } from '../../../people/task/finish-task.ts'
import type { myTasks } from '../../../people/task/my-tasks.ts'
import type { takeTask } from '../../../people/task/take-task.ts'
import type { Task } from '../../../people/task/task.words.ts'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import css from './today.module.css'
import { todayText } from './today.text.ts'

const KINDS = [
  'safety.answer-alert', 'safety.follow-up-call', 'safety.call', 'safety.close-alert', 'safety.read-morning-report', 'skills.wants-call', 'family.told',
  'plan.client-refused', 'plan.read-comment', 'plan.payer-rules', 'plan.answer-change', 'referral.crisis-call', 'referral.confirm-answer', 'assessment.follow-up-measure', 'assessment.cosign', 'assessment.reassess', 'schedule.asks-absence', 'session.note-returned',
  'session.cosign-note', 'progress.review', 'completion.summary', 'completion.find-week', 'completion.move-not-possible', 'continuing-care.wants-a-call', 'session.left-upset', 'session.missed', 'session.note-missing', 'session.attendance-step', 'session.letter-refused', 'session.stand-in', 'sign-in.many-wrong-tries', 'staff.vouch',
  'message.answer', 'skills.reminders-unanswered', 'schedule.asks-change', 'family.wants-support',
] as const

const wordFor = (kind: string) => KINDS.find(known => known === kind) ?? 'other'

/** Where a kind of work is done, when that is not the chart. */
const PLACES: Readonly<Partial<Record<string, string>>> = { 'session.missed': '/absences', 'session.stand-in': '/sessions', 'staff.vouch': '/locked-out', 'family.wants-support': '/families', 'plan.payer-rules': '/plans' }
/** Or which part of the chart. */
const PARTS: Readonly<Partial<Record<string, string>>> = { 'message.answer': '/messages', 'session.letter-refused': '/notes', 'session.note-missing': '/notes', 'schedule.asks-change': '/schedule', 'completion.find-week': '/schedule', 'completion.move-not-possible': '/completion', 'completion.summary': '/completion', 'continuing-care.wants-a-call': '/aftercare', 'progress.review': '/progress', 'assessment.reassess': '/assessment/level-of-care', 'assessment.cosign': '/assessment' }

const placeOf = ({ kind, clientId }: Task): string =>
  kind.startsWith('safety.') ? '/alerts' : PLACES[kind] ?? (clientId === null ? '/' : `/clients/${clientId}${PARTS[kind] ?? ''}`)

function Finish({ task, onClose }: { task: Task, onClose: () => void }) {
  const t = useText(todayText)
  const [words, setWords] = useState('')
  const done = useAct<typeof finish>('task.finish', { refresh: ['task.', 'today.'], onDone: onClose })
  return (
    <Sheet
      opened onClose={onClose} title={t(wordFor(task.kind))}
      foot={<Button disabled={words.trim() === ''} loading={done.isPending} onClick={() => done.mutate({ id: task.id, whatWasDone: words })}>{t('save')}</Button>}
    >
      <TextInput label={t('whatWasDone')} value={words} onChange={event => setWords(event.currentTarget.value)} data-autofocus maxLength={1000} />
    </Sheet>
  )
}

function TaskLine({ task }: { task: Task }) {
  const t = useText(todayText)
  const when = useWhen()
  const [finishing, setFinishing] = useState(false)
  const take = useAct<typeof takeTask>('task.take', { refresh: ['task.'] })
  return (
    <li className={css.line}>
      <span className={css.words}>
        <Link to={placeOf(task)} className={css.task}>{t(wordFor(task.kind))}</Link>{task.clientName !== null && ` · ${task.clientName}`}
        <span className={css.quiet}> {when.ago(task.dueAt)}</span>
        {task.urgency === 'now' && <> <StatusPill tone="urgent">{t('now')}</StatusPill></>}
      </span>
      <span className={css.actions}>
        {task.acceptedBy === null ? <Button size="compact-sm" variant="default" onClick={() => take.mutate({ id: task.id })}>{t('take')}</Button> : <StatusPill tone="good">{t('taken')}</StatusPill>}
        {!task.kind.startsWith('safety.') && <Button size="compact-sm" variant="light" onClick={() => setFinishing(true)}>{t('finish')}</Button>}
      </span>
      {finishing && <Finish task={task} onClose={() => setFinishing(false)} />}
    </li>
  )
}

/** What waits for me, and the two presses that move it on: I have this; done, and what was done. */
export function TaskList() {
  const t = useText(todayText)
  const { data: tasks, error, isPending, refetch } = useAsk<typeof myTasks>('task.mine', {}, { every: 60_000 })
  return (
    <Section title={t('tasks')}>
      {isPending && <LoadingState lines={3} />}
      {error && <ErrorState problem={error} onRetry={() => void refetch()} />}
      {tasks?.length === 0 && <p className={css.quiet}>{t('noTasks')}</p>}
      <ul className={css.list}>{tasks?.map(task => <TaskLine key={task.id} task={task} />)}</ul>
    </Section>
  )
}
