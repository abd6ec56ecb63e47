import { useCallback, useRef, type KeyboardEvent } from 'react'

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  j: at => at + 1, ArrowDown: at => at + 1, k: at => at - 1, ArrowUp: at => at - 1,
  Home: () => 0, End: (_at, count) => count - 1,
}

/** Moves the focus with J, K, the arrows, Home and End among everything marked `data-stop` inside. */
export function useRoving<E extends HTMLElement>() {
  const container = useRef<E>(null)
  const onKeyDown = useCallback((event: KeyboardEvent<E>) => {
    const step = STEPS[event.key]
    const { target } = event
    if (step === undefined || event.metaKey || event.ctrlKey || event.altKey) return
    if (!(target instanceof HTMLElement) || target.matches('input, textarea, select, [contenteditable]')) return
    const stops = [...container.current?.querySelectorAll<HTMLElement>('[data-stop]') ?? []]
    if (stops.length === 0) return
    const at = stops.findIndex(stop => stop === target || stop.closest('[data-row]')?.contains(target) === true)
    const next = Math.max(0, Math.min(stops.length - 1, at === -1 ? 0 : step(at, stops.length)))
    event.preventDefault()
    stops[next]?.focus()
  }, [])
  return { container, onKeyDown }
}
