import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import type { answerInquiry } from '../../referral/answer-inquiry.ts'
import type { closeInquiry } from '../../referral/close-inquiry.ts'
import type { destinations } from '../../referral/destinations.ts'
import { OUTCOMES, type Stage } from '../../referral/referral.words.ts'
import { labelText } from '../../referral/screens/referral-labels.text.ts'
import type { waitForAPlace } from '../../referral/wait-for-a-place.ts'
import css from './booking.module.css'
import { inquiryText } from './inquiry.text.ts'

const REFRESH = ['referral.', 'assessment.']

function AnswerSheet({ id, opened, onClose }: { id: string, opened: boolean, onClose: () => void }) {
  const t = useText(inquiryText)
  const [words, setWords] = useState('')
  const answer = useAct<typeof answerInquiry>('referral.answer', { refresh: REFRESH, onDone: onClose })
  return (
    <Sheet opened={opened} onClose={onClose} title={t('answerTitle')}
      foot={<Button disabled={words.trim() === ''} loading={answer.isPending} onClick={() => answer.mutate({ id, answer: words })}>{t('save')}</Button>}>
      <Textarea label={t('answerLabel')} placeholder={t('answerHint')} value={words} onChange={event => setWords(event.currentTarget.value)} autosize minRows={2} maxLength={2000} data-autofocus />
    </Sheet>
  )
}

function CloseSheet({ id, opened, onClose }: { id: string, opened: boolean, onClose: () => void }) {
  const t = useText(inquiryText)
  const l = useText(labelText)
  const [form, setForm] = useState({ outcome: 'referred-out', reason: '', referredTo: '', destinationId: '' })
  const { data: directory = [] } = useAsk<typeof destinations>('referral.destinations', {}, { enabled: opened })
  const places = directory.filter(({ endedAt }) => endedAt === null)
  const close = useAct<typeof closeInquiry>('referral.close', { refresh: REFRESH, onDone: onClose })
  const outcome = OUTCOMES.find(one => one === form.outcome) ?? 'declined'
  const ready = form.reason.trim() !== '' && (outcome !== 'referred-out' || form.destinationId !== '' || form.referredTo.trim() !== '')
  return (
    <Sheet opened={opened} onClose={onClose} title={t('closeTitle')} foot={(
      <Button disabled={!ready} loading={close.isPending}
        onClick={() => close.mutate({ id, outcome, reason: form.reason, ...(outcome === 'referred-out' && (form.destinationId === '' ? { referredTo: form.referredTo } : { destinationId: form.destinationId })) })}>{t('closeIt')}</Button>
    )}>
      <div className={css.stack}>
        <NativeSelect label={t('outcome')} value={form.outcome} onChange={event => setForm({ ...form, outcome: event.currentTarget.value })}
          data={OUTCOMES.map(value => ({ value, label: l(`stage.${value}`) }))} />
        {outcome === 'referred-out' && (
          <>
            {places.length > 0 && (
              <NativeSelect label={t('fromDirectory')} value={form.destinationId} onChange={event => setForm({ ...form, destinationId: event.currentTarget.value })}
                data={[{ value: '', label: t('otherPlace') }, ...places.map(({ id: value, name, phone }) => ({ value, label: [name, phone].filter(Boolean).join(' · ') }))]} />
            )}
            {form.destinationId === '' && (
              <TextInput label={t('referredTo')} description={t('referredHint')} withAsterisk value={form.referredTo} maxLength={300}
                onChange={event => setForm({ ...form, referredTo: event.currentTarget.value })} />
            )}
          </>
        )}
        <Textarea label={t('reason')} withAsterisk value={form.reason} onChange={event => setForm({ ...form, reason: event.currentTarget.value })} autosize minRows={2} maxLength={2000} />
      </div>
    </Sheet>
  )
}

/** What can be done with an open referral besides booking. */
export function InquiryActions({ id, stage }: { readonly id: string, readonly stage: Stage }) {
  const t = useText(inquiryText)
  const [open, setOpen] = useState<'answer' | 'close' | null>(null)
  const wait = useAct<typeof waitForAPlace>('referral.wait', { refresh: REFRESH, onDone: () => { notify({ message: t('toldWaiting') }) } })
  const shut = (): void => setOpen(null)
  return (
    <>
      {stage === 'new' && <Button variant="default" onClick={() => setOpen('answer')}>{t('answer')}</Button>}
      {(stage === 'new' || stage === 'answered') && <Button variant="default" loading={wait.isPending} onClick={() => wait.mutate({ id })}>{t('wait')}</Button>}
      <Button variant="default" onClick={() => setOpen('close')}>{t('close')}</Button>
      <AnswerSheet id={id} opened={open === 'answer'} onClose={shut} />
      <CloseSheet id={id} opened={open === 'close'} onClose={shut} />
    </>
  )
}
