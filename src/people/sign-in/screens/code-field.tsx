import { TextInput } from '@mantine/core'
import { useText } from '../../../platform/web/text.ts'
import { takeFocus } from './take-focus.ts'
import { wayInText } from './way-in.text.ts'
import css from './ways.module.css'

/** Six digits of a code app, or a recovery code. */
export function CodeField({ value, onChange, recovery = false, label }: {
  readonly value: string, readonly onChange: (value: string) => void, readonly recovery?: boolean, readonly label?: string,
}) {
  const t = useText(wayInText)
  return (
    <TextInput
      label={label ?? t('code')} {...(recovery && { description: t('codeHelp') })} size="lg" autoComplete="one-time-code" ref={takeFocus}
      inputMode={recovery ? 'text' : 'numeric'} maxLength={recovery ? 14 : 7} spellCheck={false} autoCapitalize="characters"
      classNames={{ wrapper: css.digits ?? '' }} value={value} onChange={event => onChange(event.currentTarget.value)}
    />
  )
}

/** Six digits that open a phone; shown as dots, with the number pad. */
export function PinField({ label, value, onChange, error, first = false, fresh = false }: {
  readonly label: string, readonly value: string, readonly onChange: (value: string) => void, readonly error?: string,
  readonly first?: boolean, readonly fresh?: boolean,
}) {
  const t = useText(wayInText)
  return (
    <TextInput
      label={label} description={t('pinHelp')} type="password" size="lg" inputMode="numeric" pattern="[0-9]*" maxLength={6}
      autoComplete={fresh ? 'new-password' : 'current-password'} {...(first && { ref: takeFocus })} error={error} classNames={{ wrapper: css.digits ?? '' }}
      value={value} onChange={event => onChange(event.currentTarget.value.replace(/\D/gu, ''))}
    />
  )
}
