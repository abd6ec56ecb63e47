import { IconBackspace } from '@tabler/icons-react'
import { useCallback, useEffect, useRef } from 'react'
import { useText } from '../../platform/web/text.ts'
import { kioskText } from './kiosk.text.ts'
import css from './kiosk.module.css'

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** Digits as dots, and keys as large as a thumb; a keyboard works too. */
export function Keypad({ length, digits, onDigits, busy }: {
  readonly length: number, readonly digits: string, readonly onDigits: (digits: string) => void, readonly busy: boolean,
}) {
  const t = useText(kioskText)
  const typed = useRef({ digits, onDigits, busy })
  useEffect(() => { typed.current = { digits, onDigits, busy } })
  const add = useCallback((digit: string): void => {
    const { digits: before, onDigits: tell, busy: wait } = typed.current
    if (!wait && before.length < length) tell(before + digit)
  }, [length])
  const rub = useCallback((): void => typed.current.onDigits(typed.current.digits.slice(0, -1)), [])
  useEffect(() => {
    const key = (event: KeyboardEvent): void => {
      if (/^\d$/u.test(event.key)) add(event.key)
      if (event.key === 'Backspace') rub()
    }
    document.addEventListener('keydown', key)
    return () => document.removeEventListener('keydown', key)
  }, [add, rub])
  return (
    <>
      <div className={css.dots} role="status">
        <span className="seen-by-readers-only">{t('typed', { count: digits.length })}</span>
        {Array.from({ length }, (_, at) => <span key={at} className={css.dot} data-full={at < digits.length} aria-hidden />)}
      </div>
      <div className={css.keys} role="group" aria-label={t('keys')} data-busy={busy}>
        {DIGITS.map(digit => <button key={digit} type="button" className={css.key} onClick={() => add(digit)}>{digit}</button>)}
        <span />
        <button type="button" className={css.key} onClick={() => add('0')}>0</button>
        <button type="button" className={css.key} aria-label={t('rub')} disabled={digits === ''} onClick={rub}><IconBackspace size={28} aria-hidden /></button>
      </div>
    </>
  )
}
