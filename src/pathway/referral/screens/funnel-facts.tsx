import { useAsk } from '../../../platform/web/call.ts'
import { Fact, Facts } from '../../../platform/web/kit/fact.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { useText } from '../../../platform/web/text.ts'
import { todayIn, useWhen } from '../../../platform/web/when.ts'
import type { referralFunnel } from '../referral-funnel.ts'
import { listText } from './list.text.ts'

const DAYS = 90

const dayFromNow = (days: number): string => todayIn('UTC', new Date(Date.now() + days * 86_400_000))

/** From first contact to first session, over the last ninety days. */
export function FunnelFacts() {
  const t = useText(listText)
  const when = useWhen()
  const { data } = useAsk<typeof referralFunnel>('referral.funnel', { from: dayFromNow(-DAYS), until: dayFromNow(1) })
  if (data === undefined) return null
  return (
    <Section title={t('funnel', { days: DAYS })}>
      <Facts>
        <Fact label={t('received')}>{data.received}</Fact>
        <Fact label={t('answeredCount')} hint={data.medianMinutesToAnswer === null ? undefined : t('medianAnswer', { minutes: when.number(data.medianMinutesToAnswer, 0) })}>{data.answered}</Fact>
        <Fact label={t('bookedCount')} hint={data.medianHoursToAssessment === null ? undefined : t('medianAssess', { hours: when.number(data.medianHoursToAssessment, 0) })}>{data.booked}</Fact>
        <Fact label={t('assessedCount')}>{data.assessed}</Fact>
        <Fact label={t('admittedCount')}>{data.admitted}</Fact>
        <Fact label={t('beganCount')}>{data.began}</Fact>
        <Fact label={t('outCount')}>{data.referredOut}</Fact>
      </Facts>
    </Section>
  )
}
