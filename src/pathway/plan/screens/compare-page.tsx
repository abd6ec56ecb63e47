import { Select, Switch } from '@mantine/core'
import { useState } from 'react'
import { useMeasureTitle } from '../../assessment/screens/measure-title.ts'
import { useAsk } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import type { PageProps } from '../../../platform/web/page.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import { comparePlans, type Compared, type PlanSpeech } from '../compare.rules.ts'
import type { planVersions } from '../plan-versions.ts'
import type { Plan } from '../plan.words.ts'
import type { showPlan } from '../show-plan.ts'
import css from './plan.module.css'
import { planText } from './plan.text.ts'

const changes = { same: 'same', changed: 'changed', added: 'added', removed: 'gone' } as const
const LABELS = [
  'strengths', 'barriers', 'preferences', 'culture', 'languageNeeds', 'dischargeCriteria', 'projectedWeeks', 'problem', 'goal', 'objective',
  'individual', 'group', 'family', 'skill-practice', 'referral',
] as const

function SideBySide({ before, after, onlyChanges }: { readonly before: Plan, readonly after: Plan, readonly onlyChanges: boolean }) {
  const t = useText(planText)
  const when = useWhen()
  const titleOf = useMeasureTitle()
  const speech: PlanSpeech = {
    measure: titleOf, day: when.day,
    often: (times, minutes) => t('perWeek', { times: when.number(times, 2), minutes }),
  }
  const rows = comparePlans(before, after, speech).filter(row => (row.before ?? '') + (row.after ?? '') !== '' && !(onlyChanges && row.change === 'same'))
  const labelOf = ({ label }: Compared): string => {
    const known = LABELS.find(one => one === label)
    return known === undefined ? label : t(known)
  }
  if (rows.length === 0) return <p className={css.quiet}>{t('nothingChanged')}</p>
  return (
    <table className={css.compare}>
      <thead><tr><th scope="col" style={{ width: '22%' }}>{t('what')}</th><th scope="col">{t('before', { number: before.number })}</th><th scope="col">{t('before', { number: after.number })}</th></tr></thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.key} data-change={row.change}>
            <th scope="row" style={{ paddingLeft: `${0.75 + row.depth * 0.75}rem` }}>
              <span className={css.kind}>{labelOf(row)}</span><br />{row.change !== 'same' && t(changes[row.change])}
            </th>
            <td>{row.before}</td><td>{row.after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const useVersion = (clientId: string, planId: string | undefined) =>
  useAsk<typeof showPlan>('plan.show', { clientId, ...(planId !== undefined && { planId }) }, { enabled: planId !== undefined })

/** Two versions of the plan side by side, in words. */
export function ComparePage({ params: { clientId = '' } }: PageProps) {
  const t = useText(planText)
  const when = useWhen()
  const { data: versions = [], isSuccess } = useAsk<typeof planVersions>('plan.versions', { clientId })
  const [chosen, setChosen] = useState<{ before?: string, after?: string }>({})
  const [onlyChanges, setOnlyChanges] = useState(true)
  const afterId = chosen.after ?? versions[0]?.id
  const beforeId = chosen.before ?? versions.find(({ id }) => id !== afterId)?.id
  const before = useVersion(clientId, beforeId)
  const after = useVersion(clientId, afterId)
  const data = versions.map(({ id, number, signedAt, startedAt }) => ({ value: id, label: `${t('version', { number })}, ${when.day(signedAt ?? startedAt)}` }))
  const problem = before.error ?? after.error
  if (isSuccess && versions.length < 2) {
    return <><PageHeader title={t('compare')} back={{ to: `/clients/${clientId}/plan`, label: t('back') }} /><EmptyState title={t('oneVersion')}>{t('oneVersionWhy')}</EmptyState></>
  }
  return (
    <div className={css.stack}>
      <PageHeader title={t('compare')} back={{ to: `/clients/${clientId}/plan`, label: t('back') }}>
        <div className={css.row}>
          <Select aria-label={t('was')} data={data} value={beforeId ?? null} allowDeselect={false} onChange={value => setChosen({ ...chosen, ...(value !== null && { before: value }) })} />
          <Select aria-label={t('versions')} data={data} value={afterId ?? null} allowDeselect={false} onChange={value => setChosen({ ...chosen, ...(value !== null && { after: value }) })} />
          <Switch label={t('onlyChanges')} checked={onlyChanges} onChange={event => setOnlyChanges(event.currentTarget.checked)} />
        </div>
      </PageHeader>
      {problem && <ErrorState problem={problem} />}
      {(before.isLoading || after.isLoading) && <LoadingState lines={6} />}
      {before.data && after.data && <SideBySide before={before.data} after={after.data} onlyChanges={onlyChanges} />}
    </div>
  )
}
