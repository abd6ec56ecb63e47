import { Anchor, Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useAsk } from '../../../platform/web/call.ts'
import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import type { FollowUp } from '../continuing-care.words.ts'
import type { askedAfter } from '../follow-up-measures.ts'
import type { AskedAfter } from '../follow-up-measures.words.ts'
import css from './care.module.css'
import { followUpStaffText } from './follow-up.text.ts'

type AskedMeasure = AskedAfter[number]['measures'][number]

/** The standard measures of one follow-up of somebody. */
export function useAskedMeasures({ id, clientId }: Pick<FollowUp, 'id' | 'clientId'>): readonly AskedMeasure[] {
  const { data } = useAsk<typeof askedAfter>('continuing-care.asked-after', { clientId })
  return data?.find(one => one.followUpId === id)?.measures ?? []
}

/** What was answered to the standard measures of a follow-up; with `toAsk`, the others can be asked on the phone now. */
export function AskedMeasures({ call, toAsk = false }: { readonly call: Pick<FollowUp, 'id' | 'clientId' | 'language'>, readonly toAsk?: boolean }) {
  const t = useText(followUpStaffText)
  const { language } = useLanguage()
  const measures = useAskedMeasures(call)
  const shown = toAsk ? measures : measures.filter(({ measureId }) => measureId !== null)
  if (shown.length === 0) return null
  const unworded = toAsk ? shown.filter(({ measureId, languages }) => measureId === null && !languages.includes(call.language)).map(one => one.title[language]) : []
  return (
    <div className={css.row} role="group" aria-label={t('scores')}>
      {shown.map(({ instrument, title, measureId, total }) => measureId === null
        ? <Button key={instrument} component={Link} to={`/clients/${call.clientId}/assessment/give/${instrument}`} size="compact-sm" variant="default">{t('give', { name: title[language] })}</Button>
        : <Anchor key={instrument} component={Link} to={`/clients/${call.clientId}/assessment/results/${measureId}`} size="sm">{total === null ? t('noTotal', { name: title[language] }) : t('score', { name: title[language], total })}</Anchor>)}
      {unworded.length > 0 && <p className={css.quiet}>{t('notInSpanish', { names: unworded.join(', ') })}</p>}
    </div>
  )
}
