import { useEffect } from 'react'
import { remembered, useRemembered } from './remembered.ts'

const singleKeys = remembered<'on' | 'off'>('single-keys', ['on', 'off'], () => 'on')

/** Whether one-letter shortcuts work; people who speak to their computer can switch them off (WCAG 2.1.4). */
export const useSingleKeys = (): readonly ['on' | 'off', (value: 'on' | 'off') => void] => useRemembered(singleKeys)

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable="true"]')

/** Does something when one key is pressed outside of any field. */
export function useSingleKey(key: string, act: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== key || event.metaKey || event.ctrlKey || event.altKey || isWriting(event.target)) return
      if (singleKeys.get() === 'off' || document.querySelector('dialog[open]') !== null) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [key, act])
}
