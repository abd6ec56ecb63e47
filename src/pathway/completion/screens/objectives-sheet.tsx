import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { useText } from '../../../platform/web/text.ts'
import { todayIn } from '../../../platform/web/when.ts'
import type { ObjectiveMoved } from '../../progress/progress.words.ts'
import type { trends } from '../../progress/trends.ts'
import type { recordEvidence } from '../record-evidence.ts'
import { ObjectiveStand } from '../record.words.ts'
import css from './completion.module.css'
import { completionText } from './completion.text.ts'

function OneObjective({ episodeId, objective }: { readonly episodeId: string, readonly objective: ObjectiveMoved }) {
  const t = useText(completionText)
  const [stand, setStand] = useState<ObjectiveStand | null>(null)
  const [reason, setReason] = useState('')
  const [kept, setKept] = useState<string | null>(null)
  const record = useAct<typeof recordEvidence>('completion.record', { refresh: ['completion.'], onDone: () => setKept(`${stand}${reason}`) })
  const save = (): void => { if (stand !== null) record.mutate({ episodeId, record: { kind: 'objective', objectiveId: objective.originId, stand, on: todayIn(), reason } }) }
  return (
    <li className={css.tight}>
      <p className={css.strong}>{objective.words}</p>
      <SegmentedControl
        aria-label={objective.words} size="xs" value={stand ?? ''} data={ObjectiveStand.options.map(value => ({ value, label: t(`s-${value}`) }))}
        onChange={value => setStand(ObjectiveStand.options.find(one => one === value) ?? null)}
      />
      {stand !== null && (
        <div className={css.row}>
          <TextInput className={css.grow} aria-label={t('why')} placeholder={t('why')} maxLength={1000} value={reason} onChange={event => setReason(event.currentTarget.value)} />
          <Button size="compact-sm" loading={record.isPending} disabled={kept === `${stand}${reason}` || (stand === 'deferred' && reason.trim() === '')} onClick={save}>{t(kept === `${stand}${reason}` ? 'recorded' : 'save')}</Button>
        </div>
      )}
    </li>
  )
}

/** How each objective stands in the clinician's judgement; for those that no score measures, and those put off with a reason. */
export function ObjectivesSheet({ clientId, episodeId, onClose }: { readonly clientId: string, readonly episodeId: string, readonly onClose: () => void }) {
  const t = useText(completionText)
  const { data } = useAsk<typeof trends>('progress.trends', { clientId })
  return (
    <Sheet opened onClose={onClose} title={t('standOf')} width="wide">
      <p className={css.quiet}>{t('whyHint')}</p>
      {data?.objectives.length === 0 && <p className={css.quiet}>{t('noObjectives')}</p>}
      <ul className={css.list}>{data?.objectives.map(objective => <OneObjective key={objective.id} episodeId={episodeId} objective={objective} />)}</ul>
    </Sheet>
  )
}
