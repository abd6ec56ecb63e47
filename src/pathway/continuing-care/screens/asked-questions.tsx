import { NumberInput, SegmentedControl } from '@mantine/core'
import { useText } from '../../../platform/web/text.ts'
import type { FollowUpAnswers } from '../continuing-care.words.ts'
import css from './care.module.css'
import { followUpStaffText } from './follow-up.text.ts'

const SCALES = ['mood', 'stress', 'craving'] as const
const USED = ['yes', 'no', 'rather-not-say'] as const
const CARE = ['yes', 'soon', 'no'] as const

/** The five questions as far as they were asked by phone. */
export type Asked = { readonly [K in 'mood' | 'stress' | 'craving' | 'used' | 'inCare']?: FollowUpAnswers[K] | undefined }

/** All five, none (null), or some of them only (undefined). */
export function answersAsked({ mood, stress, craving, used, inCare }: Asked): FollowUpAnswers | null | undefined {
  if ([mood, stress, craving, used, inCare].every(one => one === undefined)) return null
  if (mood === undefined || stress === undefined || craving === undefined || used === undefined || inCare === undefined) return undefined
  return { mood, stress, craving, used, inCare, wantsCall: false, words: '' }
}

/** The questions of the link, asked by phone. */
export function AskedQuestions({ value, onChange }: { readonly value: Asked, readonly onChange: (value: Asked) => void }) {
  const t = useText(followUpStaffText)
  return (
    <fieldset className={css.asked}>
      <legend>{t('ask')}</legend>
      <p className={css.quiet}>{t('askHint')}</p>
      <div className={css.three}>
        {SCALES.map(one => (
          <NumberInput key={one} label={t(one)} min={0} max={10} allowDecimal={false} clampBehavior="strict" value={value[one] ?? ''} onChange={said => onChange({ ...value, [one]: typeof said === 'number' ? said : undefined })} />
        ))}
      </div>
      <p className={css.quiet}>{t('used')}</p>
      <SegmentedControl fullWidth aria-label={t('used')} value={value.used ?? ''} data={USED.map(one => ({ value: one, label: t(one) }))} onChange={said => onChange({ ...value, used: USED.find(one => one === said) })} />
      <p className={css.quiet}>{t('inCare')}</p>
      <SegmentedControl fullWidth aria-label={t('inCare')} value={value.inCare ?? ''} data={CARE.map(one => ({ value: one, label: t(one) }))} onChange={said => onChange({ ...value, inCare: CARE.find(one => one === said) })} />
      {answersAsked(value) === undefined && <p className={css.quiet} role="status">{t('allOrNone')}</p>}
    </fieldset>
  )
}
