import { Button } from '@mantine/core'
import { useAct } from '../../../platform/web/call.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { stopReplan } from '../replan/begin-replan.ts'
import type { ReplanView } from '../replan/replan.words.ts'
import { engineText } from './engine.text.ts'
import css from './schedule.module.css'

/** How far the engine is, in people who can start, and a way to stop it with the best so far. */
export function EngineProgress({ view }: { readonly view: Pick<ReplanView, 'id' | 'progress' | 'waiting' | 'stopping'> }) {
  const t = useText(engineText)
  const when = useWhen()
  const stop = useAct<typeof stopReplan>('schedule.stop-replan', { refresh: ['schedule.show-'] })
  const { progress, waiting, stopping } = view
  const gap = progress === null || progress.bound === null || progress.value === 0 ? null : (progress.value - progress.bound) / progress.value
  const possible = progress?.possible ?? waiting
  const words = progress === null ? t('beginning') : waiting === 0 ? t('runningNobody') : t('running', { admitted: progress.admitted, waiting, possible })
  return (
    <div className={css.stack}>
      <div className={css.progress} role="progressbar" aria-label={words} aria-valuemin={0} aria-valuemax={Math.max(1, possible)} aria-valuenow={progress?.admitted ?? 0}>
        <span style={{ width: `${possible === 0 ? 0 : ((progress?.admitted ?? 0) / possible) * 100}%` }} />
      </div>
      <p role="status">{words}{gap !== null && gap < 1 && ` ${t('better', { percent: when.percent(gap) })}`}</p>
      <div><Button variant="default" loading={stop.isPending} disabled={stopping} onClick={() => stop.mutate({ id: view.id })}>{t(stopping ? 'stopping' : 'stop')}</Button></div>
    </div>
  )
}
