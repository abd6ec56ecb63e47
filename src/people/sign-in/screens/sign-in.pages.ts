import { IconUserCircle } from '@tabler/icons-react'
import type { Page } from '../../../platform/web/page.ts'

/** Pages in the staff app. */
export const signInPages: readonly Page[] = [
  {
    path: '/account', load: async () => (await import('./account-page.tsx')).AccountPage,
    menu: { place: 'account', label: { en: 'My account', es: 'Mi cuenta' }, icon: IconUserCircle, order: 10 },
  },
]

/** Pages in the client's app. */
export const signInClientPages: readonly Page[] = []
