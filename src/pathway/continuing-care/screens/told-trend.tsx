import { Trend } from '../../../platform/web/kit/trend.tsx'
import { useText } from '../../../platform/web/text.ts'
import type { FollowUp } from '../continuing-care.words.ts'
import { followUpStaffText } from './follow-up.text.ts'

/** How a person said it goes, follow-up by follow-up. */
export function ToldTrend({ calls }: { readonly calls: readonly FollowUp[] }) {
  const t = useText(followUpStaffText)
  const points = calls.flatMap(({ answers, answeredAt }) => answers === null || answeredAt === null ? [] : [{ on: answeredAt, value: answers.mood }]).toSorted((a, b) => a.on < b.on ? -1 : 1)
  if (points.length < 2) return null
  const bands = [{ from: 0, to: 3, label: t('low'), tone: 'attention' }, { from: 4, to: 6, label: t('middle'), tone: 'info' }, { from: 7, to: 10, label: t('high'), tone: 'good' }] as const
  return <Trend label={t('said')} points={points} bands={bands} height={130} sentence={t('line', { first: points[0]?.value ?? 0, last: points.at(-1)?.value ?? 0, count: points.length })} />
}
