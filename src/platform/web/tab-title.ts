import { useEffect } from 'react'

/** Names the browser tab. Never a person's name: tabs are seen by others and kept in the history. */
export const useTabTitle = (title: string | undefined): void => {
  useEffect(() => {
    if (title === undefined) return undefined
    const app = document.documentElement.dataset['app'] ?? 'Evenkeel'
    document.title = `${title} · ${app}`
    return () => { document.title = app }
  }, [title])
}
