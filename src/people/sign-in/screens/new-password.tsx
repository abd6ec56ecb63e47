import { PasswordInput } from '@mantine/core'
import type { CSSProperties } from 'react'
import { useText } from '../../../platform/web/text.ts'
import { wayInText } from './way-in.text.ts'
import css from './ways.module.css'

const ENOUGH = 15

/** A new password: long, with nothing asked about signs and capitals; paste and managers welcome. */
export function NewPassword({ value, onChange, label }: { readonly value: string, readonly onChange: (value: string) => void, readonly label?: string }) {
  const t = useText(wayInText)
  const share: CSSProperties & Record<'--share', number> = { '--share': Math.min(100, (value.length / ENOUGH) * 100) }
  return (
    <div className={css.tight}>
      <PasswordInput
        label={label ?? t('password')} description={t('passwordHelp')} size="md" autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
        value={value} onChange={event => onChange(event.currentTarget.value)}
      />
      {value !== '' && (
        <p className={css.length} data-enough={value.length >= ENOUGH} style={share}>
          <i aria-hidden /><span>{value.length >= ENOUGH ? t('lettersEnough') : t('letters', { count: value.length })}</span>
        </p>
      )}
    </div>
  )
}
