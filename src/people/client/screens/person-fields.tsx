import { Checkbox, NativeSelect, SegmentedControl, TextInput } from '@mantine/core'
import { FormRow } from '../../../platform/web/kit/field.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { useText } from '../../../platform/web/text.ts'
import type { PersonForm } from './person-form.ts'
import css from './person.module.css'
import { personText } from './person.text.ts'

/** What the fields need: the form, what is wrong with a field, and what somebody else made of it meanwhile. */
export interface PersonFieldsProps {
  readonly form: PersonForm
  readonly errors: Readonly<Partial<Record<string, string>>>
  readonly theirs: PersonForm | null
  readonly onChange: (change: Partial<PersonForm>) => void
}

type WordsOf = { [K in keyof PersonForm]: PersonForm[K] extends string ? K : never }[keyof PersonForm]

const useField = ({ form, errors, theirs, onChange }: PersonFieldsProps) => {
  const t = useText(personText)
  return (field: WordsOf) => ({
    value: form[field], error: errors[`details.${field}`], autoComplete: 'off',
    ...(theirs !== null && theirs[field] !== form[field] && { description: t('theirs', { words: theirs[field] === '' ? t('nothing') : theirs[field] }) }),
    onChange: (event: { currentTarget: { value: string } }) => onChange({ [field]: event.currentTarget.value }),
  })
}

/** Who it is. */
export function NameFields(props: PersonFieldsProps) {
  const t = useText(personText)
  const field = useField(props)
  return (
    <Section title={t('name')}>
      <div className={css.fields}>
        <FormRow>
          <TextInput label={t('givenName')} withAsterisk {...field('givenName')} />
          <TextInput label={t('familyName')} withAsterisk {...field('familyName')} />
        </FormRow>
        <FormRow>
          <TextInput label={t('preferredName')} {...field('preferredName')} />
          <TextInput label={t('pronouns')} {...field('pronouns')} />
        </FormRow>
        <FormRow>
          <TextInput label={t('birthDate')} type="date" {...field('birthDate')} />
          <NativeSelect label={t('sex')} {...field('sex')}
            data={[{ value: '', label: '' }, { value: 'female', label: t('female') }, { value: 'male', label: t('male') }, { value: 'other', label: t('other') }]} />
        </FormRow>
        <div role="group" aria-label={t('language')}>
          <span className={css.label} aria-hidden>{t('language')}</span>
          <SegmentedControl data={[{ value: 'en', label: t('english') }, { value: 'es', label: t('spanish') }]} value={props.form.language}
            onChange={value => props.onChange({ language: value === 'es' ? 'es' : 'en' })} />
        </div>
      </div>
    </Section>
  )
}

/** How to reach them without putting them at risk. */
export function ReachFields(props: PersonFieldsProps) {
  const t = useText(personText)
  const field = useField(props)
  return (
    <Section title={t('reach')} lead={t('reachLead')}>
      <div className={css.fields}>
        <FormRow>
          <TextInput label={t('phone')} type="tel" {...field('phone')} />
          <TextInput label={t('email')} type="email" {...field('email')} />
        </FormRow>
        <Checkbox label={t('mayLeave')} checked={props.form.mayLeaveMessage} onChange={event => props.onChange({ mayLeaveMessage: event.currentTarget.checked })} />
        <TextInput label={t('safe')} placeholder={t('safeHelp')} {...field('safeContact')} />
      </div>
    </Section>
  )
}
