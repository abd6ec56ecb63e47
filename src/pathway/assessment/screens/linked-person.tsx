import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useAct, type OutputOf } from '../../../platform/web/call.ts'
import { ConfirmSheet } from '../../../platform/web/kit/confirm-sheet.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { separatePerson } from '../../referral/separate-person.ts'
import { DAYS_TO_SEPARATE } from '../../referral/referral.rules.ts'
import type { showInquiry } from '../../referral/show-inquiry.ts'
import { inquiryText } from './inquiry.text.ts'

/** A referral joined with a known person can be taken apart again for thirty days. */
export function LinkedPerson({ inquiry }: { readonly inquiry: OutputOf<typeof showInquiry> }) {
  const t = useText(inquiryText)
  const when = useWhen()
  const navigate = useNavigate()
  const [asking, setAsking] = useState(false)
  const separate = useAct<typeof separatePerson>('referral.separate', {
    refresh: ['referral.', 'client.'],
    onDone: ({ id }) => {
      setAsking(false)
      void navigate({ to: `/referrals/${id}` })
    },
  })
  if (!inquiry.maySeparate || inquiry.linkedAt === null) return null
  const until = new Date(Date.parse(inquiry.linkedAt) + DAYS_TO_SEPARATE * 86_400_000)
  return (
    <Section title={t('linked')} lead={t('separateHint', { day: when.day(until) })}>
      <Button variant="default" size="xs" onClick={() => setAsking(true)}>{t('separate')}</Button>
      <ConfirmSheet opened={asking} onClose={() => setAsking(false)} title={t('separateTitle')} confirm={t('separateIt')} busy={separate.isPending}
        onConfirm={() => separate.mutate({ id: inquiry.id })}>{t('separateHint', { day: when.day(until) })}</ConfirmSheet>
    </Section>
  )
}
