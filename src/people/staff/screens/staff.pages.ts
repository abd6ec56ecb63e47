import { IconId } from '@tabler/icons-react'
import type { Page } from '../../../platform/web/page.ts'

/** Pages in the staff app. */
export const staffPages: readonly Page[] = [
  {
    path: '/team', load: async () => (await import('./staff-page.tsx')).StaffPage,
    menu: { place: 'rail', part: 'clinic', label: { en: 'Team', es: 'Equipo' }, icon: IconId, order: 30, roles: ['director'] },
  },
  { path: '/locked-out', load: async () => (await import('./locked-out-page.tsx')).LockedOutPage },
]

/** Pages in the client's app. */
export const staffClientPages: readonly Page[] = []
