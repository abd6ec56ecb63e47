import { NativeSelect, Radio, SegmentedControl, Textarea, TextInput } from '@mantine/core'
import type { theClinic } from '../../../people/clinic/the-clinic.ts'
import { useAsk } from '../../../platform/web/call.ts'
import { Section } from '../../../platform/web/kit/section.tsx'
import { useText } from '../../../platform/web/text.ts'
import type { clocks } from '../clocks.ts'
import { RELATIONS, SOURCES, URGENCIES } from '../referral.words.ts'
import type { CardField, CardForm } from './card-form.ts'
import css from './card.module.css'
import { cardText } from './card.text.ts'
import { labelText } from './referral-labels.text.ts'

/** What the fields of the card need. */
export interface CardFieldsProps {
  readonly form: CardForm
  readonly errors: Readonly<Partial<Record<CardField, string>>>
  readonly onChange: (change: Partial<CardForm>) => void
}

const useField = ({ form, errors, onChange }: CardFieldsProps) => (field: CardField) => ({
  id: `card-${field}`, value: form[field], error: errors[field], autoComplete: 'off',
  onChange: (event: { currentTarget: { value: string } }) => onChange({ [field]: event.currentTarget.value }),
})

/** Whoever calls for themself is their own source; a relative usually is theirs. */
const sourceFor = (relation: string, source: string): string =>
  source !== '' ? source : relation === 'self' ? 'self' : ['parent', 'partner', 'child', 'sibling', 'friend'].includes(relation) ? 'family' : ''

/** Who calls, and about whom. */
export function WhoFields(props: CardFieldsProps) {
  const t = useText(cardText)
  const l = useText(labelText)
  const field = useField(props)
  const { form, onChange } = props
  return (
    <>
      <Section title={t('who')}>
        <div className={css.grid}>
          <NativeSelect className={css.two} label={t('relation')} withAsterisk {...field('relation')}
            onChange={event => onChange({ relation: event.currentTarget.value, source: sourceFor(event.currentTarget.value, form.source) })}
            data={[{ value: '', label: t('choose') }, ...RELATIONS.map(value => ({ value, label: l(`relation.${value}`) }))]} />
          <NativeSelect className={css.two} label={t('source')} withAsterisk {...field('source')}
            data={[{ value: '', label: t('choose') }, ...SOURCES.map(value => ({ value, label: l(`source.${value}`) }))]} />
          {form.relation !== '' && form.relation !== 'self' && (
            <>
              <TextInput className={css.two} label={t('callerName')} {...field('callerName')} />
              <TextInput className={css.two} label={t('callerPhone')} type="tel" {...field('callerPhone')} />
            </>
          )}
        </div>
      </Section>
      <Section title={t('person')}>
        <div className={css.grid}>
          <TextInput className={css.two} label={t('givenName')} withAsterisk {...field('givenName')} />
          <TextInput className={css.two} label={t('familyName')} withAsterisk {...field('familyName')} />
          <div className={css.two}>
            <SegmentedRow label={t('language')} value={form.language} onChange={language => onChange({ language })}
              data={[{ value: 'en', label: t('en') }, { value: 'es', label: t('es') }]} />
          </div>
          <TextInput className={css.two} label={t('birthDate')} withAsterisk type="date" {...field('birthDate')} />
          <TextInput className={css.two} label={t('age')} inputMode="numeric" {...field('age')} />
        </div>
      </Section>
    </>
  )
}

function SegmentedRow({ label, value, onChange, data }: {
  label: string, value: string, onChange: (value: string) => void, data: { value: string, label: string }[],
}) {
  return (
    <div role="group" aria-label={label}>
      <span className="mantine-InputWrapper-label" style={{ display: 'block', fontSize: 'var(--mantine-font-size-sm)' }}>{label}</span>
      <SegmentedControl fullWidth value={value} onChange={onChange} data={data} />
    </div>
  )
}

/** How to reach the person without putting them at risk. */
export function ReachFields(props: CardFieldsProps) {
  const t = useText(cardText)
  const field = useField(props)
  const { form, errors, onChange } = props
  return (
    <Section title={t('reach')}>
      <div className={css.grid}>
        <TextInput className={css.two} label={t('phone')} withAsterisk type="tel" {...field('phone')} />
        <Radio.Group className={css.two} label={t('leave')} withAsterisk value={form.leave} onChange={leave => onChange({ leave })} error={errors.leave}>
          <div className={css.buttons} style={{ minHeight: '2.25rem' }}><Radio id="card-leave" value="yes" label={t('yes')} /><Radio value="no" label={t('no')} /></div>
        </Radio.Group>
        <TextInput className={css.two} label={t('email')} type="email" {...field('email')} />
        <TextInput className={css.six} label={t('safe')} placeholder={t('safeHint')} {...field('safe')} />
      </div>
    </Section>
  )
}

/** Why they call today, and how soon somebody must answer. */
export function WhyFields(props: CardFieldsProps) {
  const t = useText(cardText)
  const l = useText(labelText)
  const field = useField(props)
  const { form, onChange } = props
  const { data: clinic } = useAsk<typeof theClinic>('clinic.show', {})
  const { data: clocksHere = [] } = useAsk<typeof clocks>('referral.clocks', {})
  const minutes = clocksHere.find(({ urgency }) => urgency === form.urgency)?.answerWithinMinutes ?? 0
  const time = minutes < 60 ? t('minutes', { count: minutes }) : t('hours', { count: Math.round(minutes / 60) })
  const tracks = [...new Map((clinic?.programs ?? []).flatMap(({ definition }) => definition.tracks.map(({ id, name }) => [id, name] as const))).entries()]
  return (
    <Section title={t('why')}>
      <div className={css.grid}>
        <Textarea className={css.six} label={t('reason')} placeholder={t('reasonHint')} withAsterisk autosize minRows={3} maxLength={10_000} {...field('reason')} />
        <div className={css.three}>
          <SegmentedRow label={t('urgency')} value={form.urgency} onChange={urgency => onChange({ urgency })}
            data={URGENCIES.toReversed().map(value => ({ value, label: l(`urgency.${value}`) }))} />
          <p className={css.quiet}>{t('answerBy', { time })}</p>
        </div>
        <NativeSelect className={css.three} label={t('track')} {...field('track')}
          data={[{ value: '', label: t('anyTrack') }, ...tracks.map(([value, label]) => ({ value, label }))]} />
      </div>
    </Section>
  )
}
