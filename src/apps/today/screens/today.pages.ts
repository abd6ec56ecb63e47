import { IconUsers } from '@tabler/icons-react'
import type { Page } from '../../../platform/web/page.ts'

/** Pages that join the steps around a staff member's day. */
export const todayPages: readonly Page[] = [
  { path: '/clients', load: async () => (await import('./clients.tsx')).Clients,
    menu: { place: 'rail', part: 'people', label: { en: 'Clients', es: 'Clientes' }, icon: IconUsers, order: 10, roles: ['therapist', 'facilitator', 'prescriber', 'director', 'intake'] } },
]
