import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../platform/web/call.ts'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { todayIn } from '../../../platform/web/when.ts'
import type { recordEvidence } from '../record-evidence.ts'
import { ScreenResult } from '../record.words.ts'
import css from './completion.module.css'
import { completionText } from './completion.text.ts'

/** The result of one screen, on its day. */
export function ScreenSheet({ episodeId, onClose }: { readonly episodeId: string, readonly onClose: () => void }) {
  const t = useText(completionText)
  const [result, setResult] = useState<ScreenResult>('negative')
  const [on, setOn] = useState(todayIn())
  const [words, setWords] = useState('')
  const record = useAct<typeof recordEvidence>('completion.record', { refresh: ['completion.'], onDone: () => { notify({ message: t('recorded') }); onClose() } })
  return (
    <Sheet
      opened onClose={onClose} title={t('addScreen')}
      foot={(
        <>
          <Button variant="default" onClick={onClose}>{t('cancel')}</Button>
          <Button loading={record.isPending} onClick={() => record.mutate({ episodeId, record: { kind: 'screen', result, on, words } })}>{t('save')}</Button>
        </>
      )}
    >
      <div className={css.stack}>
        <p className={css.quiet}>{t('screenHint')}</p>
        <SegmentedControl
          aria-label={t('result')} value={result} data={ScreenResult.options.map(value => ({ value, label: t(`screen-${value}`) }))}
          onChange={value => { const chosen = ScreenResult.options.find(one => one === value); if (chosen !== undefined) setResult(chosen) }}
        />
        <TextInput type="date" label={t('dayOf')} value={on} max={todayIn()} onChange={event => setOn(event.currentTarget.value)} />
        <TextInput label={t('screenNote')} maxLength={1000} value={words} onChange={event => setWords(event.currentTarget.value)} />
      </div>
    </Sheet>
  )
}
