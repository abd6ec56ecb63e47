import { Button, Radio, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../platform/web/call.ts'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import type { FollowUp } from '../continuing-care.words.ts'
import type { recordFollowUp } from '../record-follow-up.ts'
import { AskedMeasures } from './asked-measures.tsx'
import { answersAsked, AskedQuestions, type Asked } from './asked-questions.tsx'
import css from './care.module.css'
import { careText } from './care.text.ts'

type Outcome = 'reached' | 'not-reached' | 'declined'

/** What came of a call, in one tap and a line. */
export function CallSheet({ call, onClose }: { readonly call: FollowUp, readonly onClose: () => void }) {
  const t = useText(careText)
  const [outcome, setOutcome] = useState<Outcome>('reached')
  const [words, setWords] = useState('')
  const [asked, setAsked] = useState<Asked>({})
  const answers = outcome === 'reached' ? answersAsked(asked) : null
  const record = useAct<typeof recordFollowUp>('continuing-care.record-follow-up', {
    refresh: ['continuing-care.'], onDone: () => { notify({ message: t('done') }); onClose() },
  })
  return (
    <Sheet
      opened onClose={onClose} title={t('recordOf')}
      foot={(
        <>
          <Button variant="default" onClick={onClose}>{t('cancel')}</Button>
          <Button loading={record.isPending} disabled={answers === undefined} onClick={() => record.mutate({ id: call.id, outcome, words, ...answers != null && { answers } })}>{t('save')}</Button>
        </>
      )}
    >
      <div className={css.stack}>
        <p className={css.quiet}>{call.clientName} · {t('day', { count: call.day })}</p>
        <Radio.Group label={t('outcome')} value={outcome} onChange={value => setOutcome(value === 'reached' || value === 'declined' ? value : 'not-reached')}>
          <div className={css.tight}>
            <Radio value="reached" label={t('reached')} /><Radio value="not-reached" label={t('notReached')} /><Radio value="declined" label={t('declined')} />
          </div>
        </Radio.Group>
        <Textarea label={t('said')} description={t('saidHint')} autosize minRows={3} maxLength={4000} value={words} onChange={event => setWords(event.currentTarget.value)} />
        {outcome === 'reached' && <AskedMeasures call={call} toAsk />}
        {outcome === 'reached' && call.answeredAt === null && <AskedQuestions value={asked} onChange={setAsked} />}
      </div>
    </Sheet>
  )
}
