import { Button, Radio, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../platform/web/call.ts'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { recordReachOut } from '../record-reach-out.ts'
import type { CallLine, ReachOutcome } from '../skills.words.ts'
import css from './calls.module.css'
import { callsText } from './calls.text.ts'

const OUTCOMES = ['reached', 'left-message', 'no-answer', 'not-needed'] as const

/** The word for what came of a call. */
export const outcomeWord = (outcome: ReachOutcome): 'reached' | 'leftMessage' | 'noAnswer' | 'notNeeded' =>
  outcome === 'left-message' ? 'leftMessage' : outcome === 'no-answer' ? 'noAnswer' : outcome === 'not-needed' ? 'notNeeded' : 'reached'

/** Documented by doing: pressing the number opens it; how the call went and what was agreed, in one short form. */
export function ReachOutSheet({ line: { clientId, name, phone }, calledAt, onClose }: {
  readonly line: Pick<CallLine, 'clientId' | 'name' | 'phone'>,
  /** When the number was pressed here; null when the call was made elsewhere. */
  readonly calledAt: Date | null, readonly onClose: () => void,
}) {
  const t = useText(callsText)
  const when = useWhen()
  const [outcome, setOutcome] = useState<ReachOutcome>('reached')
  const [words, setWords] = useState('')
  const record = useAct<typeof recordReachOut>('skills.record-reach-out', {
    refresh: ['skills.', 'task.'], onDone: () => { notify({ message: t('saved') }); onClose() },
  })
  return (
    <Sheet
      opened onClose={onClose} title={t('doneFor', { name })}
      foot={<Button loading={record.isPending} disabled={words.trim() === ''} onClick={() => record.mutate({ clientId, outcome, words })}>{t('save')}</Button>}
    >
      <div className={css.stack}>
        {calledAt !== null && <p className={css.facts} role="status">{t('calling', { phone: phone ?? '', when: when.time(calledAt) })}</p>}
        <Radio.Group label={t('outcome')} value={outcome} onChange={value => setOutcome(OUTCOMES.find(known => known === value) ?? 'reached')}>
          <div className={css.choices}>{OUTCOMES.map(known => <Radio key={known} value={known} label={t(outcomeWord(known))} />)}</div>
        </Radio.Group>
        <Textarea label={t('words')} autosize minRows={3} maxLength={2000} value={words} onChange={event => setWords(event.currentTarget.value)} />
      </div>
    </Sheet>
  )
}
