import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'

function focusHeading(): boolean {
  const heading = document.querySelector<HTMLElement>('main h1')
  if (heading === null) return false
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
  return true
}

/** After a change of page the focus stands at its heading, so that who cannot see the screen hears where they are. The first page is read by itself. */
export function useHeadingFocus(): void {
  const shown = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname })
  const before = useRef<string>(undefined)
  useEffect(() => {
    const moved = before.current !== undefined && before.current !== shown
    before.current = shown
    if (!moved || focusHeading()) return undefined
    const watcher = new MutationObserver(() => { if (focusHeading()) watcher.disconnect() })
    watcher.observe(document.body, { childList: true, subtree: true })
    return () => watcher.disconnect()
  }, [shown])
}
