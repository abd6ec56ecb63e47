import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { call, useAct } from '../../../platform/web/call.ts'
import { Section } from '../../../platform/web/kit/section.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { todayIn, useWhen } from '../../../platform/web/when.ts'
import type { changePhase } from '../../schedule/change-phase.ts'
import type { StayPlace } from '../completion.words.ts'
import type { recordEvidence } from '../record-evidence.ts'
import type { takeBackEvidence } from '../take-back-evidence.ts'
import css from './completion.module.css'
import { completionText } from './completion.text.ts'
import { MovePanel } from './move-panel.tsx'
import { ReasonSheet } from './reason-sheet.tsx'
import type { StayShown } from './requirement-actions.tsx'

type PhaseShown = StayPlace['phases'][number]

function Task({ task, stay }: { readonly task: PhaseShown['tasks'][number], readonly stay: StayShown }) {
  const t = useText(completionText)
  const when = useWhen()
  const { language } = useLanguage()
  const done = useAct<typeof recordEvidence>('completion.record', { refresh: ['completion.'] })
  const back = useAct<typeof takeBackEvidence>('completion.take-back-record', { refresh: ['completion.'] })
  const change = (): void => {
    if (task.recordId === null) done.mutate({ episodeId: stay.episodeId, record: { kind: 'task-done', task: task.id, on: todayIn() } })
    else back.mutate({ id: task.recordId })
  }
  return (
    <Checkbox
      label={task.name[language]} checked={task.doneOn !== null} disabled={!stay.open || done.isPending || back.isPending} onChange={change}
      {...task.doneOn !== null && { description: t('doneOn', { day: when.day(task.doneOn) }) }}
    />
  )
}

function MoveTo({ phase, back, stay, onClose }: { readonly phase: PhaseShown, readonly back: boolean, readonly stay: StayShown, readonly onClose: () => void }) {
  const t = useText(completionText)
  const move = useAct<typeof changePhase>('schedule.change-phase', {
    refresh: ['completion.', 'schedule.', 'session.', 'progress.', 'chart.'], onDone: () => { notify({ message: t('moved') }); onClose() },
  })
  const save = async (reason: string): Promise<void> => {
    await move.mutateAsync({ clientId: stay.clientId, phase: phase.id })
    await call<typeof recordEvidence>('completion.record', { episodeId: stay.episodeId, record: { kind: 'phase', phase: phase.id, on: todayIn(), reason } })
  }
  return (
    <ReasonSheet
      title={t('toPhaseOf', { phase: phase.name })} about={t(back ? 'backHint' : 'forwardHint')} hint={t('whyHint')} label={t('toPhase')} busy={move.isPending}
      onClose={onClose} onSave={reason => { void save(reason) }}
    />
  )
}

/** Where in its program the stay is, the tasks of each phase, and the way to another phase, forward or back. */
export function PlacePanel({ place, stay, mayMove }: { readonly place: StayPlace, readonly stay: StayShown, readonly mayMove: boolean }) {
  const t = useText(completionText)
  const when = useWhen()
  const [moving, setMoving] = useState<PhaseShown | null>(null)
  const at = place.phases.findIndex(({ id }) => id === place.phase)
  return (
    <Section title={t('place')} lead={t('placeLead', { version: place.version })}>
      {place.phase === null && <p className={css.quiet}>{t('noPhase')}</p>}
      <ol className={css.list}>
        {place.phases.map(phase => (
          <li key={phase.id} className={css.tight} {...phase.id === place.phase && { 'aria-current': 'step' as const }}>
            <div className={css.between}>
              <span><span className={css.strong}>{phase.name}</span> <span className={css.quiet}>{t('phaseAsks', { hours: when.number(phase.hoursPerWeek), weeks: phase.expectedWeeks })}</span></span>
              {phase.id === place.phase ? <StatusPill tone="brand">{t('hereNow')}</StatusPill>
                : mayMove && stay.open && place.phase !== null && <Button size="compact-sm" variant="subtle" aria-label={`${t('toPhase')}: ${phase.name}`} onClick={() => setMoving(phase)}>{t('toPhase')}</Button>}
            </div>
            {phase.tasks.map(task => <Task key={task.id} task={task} stay={stay} />)}
          </li>
        ))}
      </ol>
      <MovePanel stay={stay} place={place} mayMove={mayMove} />
      {moving !== null && <MoveTo phase={moving} stay={stay} back={place.phases.indexOf(moving) < at} onClose={() => setMoving(null)} />}
    </Section>
  )
}
