import { StrictMode, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'

/** Puts an app on its page. */
export const start = (app: ReactNode): void => {
  const place = document.getElementById('app')
  if (place === null) throw new Error('the page has no #app')
  createRoot(place).render(<StrictMode>{app}</StrictMode>)
}
