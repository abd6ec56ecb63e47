import { useAsk } from '../../../platform/web/call.ts'
import { Section } from '../../../platform/web/kit/section.tsx'
import { WorkList, type WorkColumn } from '../../../platform/web/kit/work-list.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { fairnessReport } from '../fairness/fairness-report.ts'
import type { FairnessLine } from '../fairness/fairness.rules.ts'
import { fairnessText } from './fairness.text.ts'

const VALUES = ['day', 'evening', 'weekend', 'inperson', 'telehealth', 'either', 'en', 'es'] as const

/** Whether some wait longer than others: without names, by track, way of taking part and language. */
export function FairnessSection({ programId }: { readonly programId: string }) {
  const t = useText(fairnessText)
  const when = useWhen()
  const { data = [] } = useAsk<typeof fairnessReport>('schedule.fairness', { programId })
  const word = (value: string): string => {
    const known = VALUES.find(one => one === value)
    return known === undefined ? value : t(known)
  }
  const columns: readonly WorkColumn<FairnessLine>[] = [
    { key: 'who', header: t('who'), cell: line => `${t(line.by)}: ${word(line.value)}` },
    { key: 'placed', header: t('placed'), align: 'end', width: '9rem', cell: line => when.number(line.placed) },
    { key: 'waiting', header: t('waiting'), align: 'end', width: '9rem', cell: line => when.number(line.waiting) },
    { key: 'days', header: t('days'), align: 'end', width: '12rem', cell: line => line.medianDays === null ? '' : when.number(line.medianDays) },
  ]
  if (data.length === 0) return null
  return <Section title={t('title')} lead={t('lead')}><WorkList label={t('title')} rows={data} rowKey={({ by, value }) => `${by} ${value}`} columns={columns} /></Section>
}
