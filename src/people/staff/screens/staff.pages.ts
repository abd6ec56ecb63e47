import { IconUsersGroup } from '@tabler/icons-react'
import type { Page } from '../../../platform/web/page.ts'

/** Pages in the staff app. */
export const staffPages: readonly Page[] = [
  {
    path: '/team', load: async () => (await import('./staff-page.tsx')).StaffPage,
    menu: { place: 'rail', label: { en: 'Team', es: 'Equipo' }, icon: IconUsersGroup, order: 900, roles: ['director'] },
  },
  { path: '/locked-out', load: async () => (await import('./locked-out-page.tsx')).LockedOutPage },
]

/** Pages in the client's app. */
export const staffClientPages: readonly Page[] = []
