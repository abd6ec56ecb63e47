import { Button } from '@mantine/core'
import { toldText } from '../../../people/notice/screens/told.text.ts'
import { useAct } from '../../../platform/web/call.ts'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import type { askStillWaiting } from '../ask-still-waiting.ts'
import type { InquiryLine } from '../referral.words.ts'
import type { stillWaiting } from '../still-waiting.ts'
import css from './card.module.css'
import { listText } from './list.text.ts'

/** Asks somebody on the waiting list, and writes down their 1 or 2. */
export function WaitingActions({ line }: { readonly line: InquiryLine }) {
  const t = useText(listText)
  const tell = useText(toldText)
  const ask = useAct<typeof askStillWaiting>('referral.ask-still-waiting', { refresh: ['referral.'], onDone: ({ told }) => { notify({ message: tell(told) }) } })
  const answer = useAct<typeof stillWaiting>('referral.still-waiting', { refresh: ['referral.'] })
  const named = (words: string): string => `${words}: ${line.clientName}`
  return (
    <span className={css.buttons}>
      <Button size="compact-sm" variant="default" loading={ask.isPending} aria-label={named(t('ask'))} onClick={() => ask.mutate({ id: line.id })}>{t('ask')}</Button>
      <Button size="compact-sm" variant="default" aria-label={named(t('stillWants'))} onClick={() => answer.mutate({ id: line.id, wants: true, words: t('stillWants') })}>{t('stillWants')}</Button>
      <Button size="compact-sm" variant="subtle" aria-label={named(t('noMore'))} onClick={() => answer.mutate({ id: line.id, wants: false, words: t('noMore') })}>{t('noMore')}</Button>
    </span>
  )
}
