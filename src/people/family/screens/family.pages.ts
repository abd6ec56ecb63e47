import { IconHeartHandshake, IconUsers } from '@tabler/icons-react'
import type { Page } from '../../../platform/web/page.ts'

/** Pages in the staff app. */
export const familyPages: readonly Page[] = [
  {
    path: '/clients/$clientId/family', load: async () => (await import('./family-page.tsx')).FamilyPage,
    menu: {
      place: 'chart', label: { en: 'Family and releases', es: 'Familia y autorizaciones' }, icon: IconUsers, order: 180,
      roles: ['intake', 'therapist', 'facilitator', 'director', 'prescriber'],
    },
  },
]

/** Pages in the client's app. */
export const familyClientPages: readonly Page[] = [
  {
    path: '/people', load: async () => (await import('./who-may-know.tsx')).WhoMayKnow,
    menu: { place: 'rail', label: { en: 'Who may know what', es: 'Quién puede saber qué' }, icon: IconHeartHandshake, order: 180 },
  },
]
