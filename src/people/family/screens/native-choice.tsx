import { Field } from '../../../platform/web/kit/field.tsx'
import css from './native-choice.module.css'

/** One of a few, with the phone's own wheel: light enough for the client's app. */
export function NativeChoice({ label, value, onChange, choices }: {
  readonly label: string, readonly value: string, readonly onChange: (value: string) => void,
  readonly choices: readonly { readonly value: string, readonly label: string }[],
}) {
  return (
    <Field label={label}>
      {control => (
        <select {...control} className={css.choice} value={value} onChange={event => onChange(event.currentTarget.value)}>
          {choices.map(choice => <option key={choice.value} value={choice.value}>{choice.label}</option>)}
        </select>
      )}
    </Field>
  )
}
