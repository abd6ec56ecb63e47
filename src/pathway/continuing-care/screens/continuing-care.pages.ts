import { IconPhoneOutgoing, IconRoute } from '@tabler/icons-react'
import type { Page } from '../../../platform/web/page.ts'

/** Pages of this step in the staff app. */
export const continuingCarePages: readonly Page[] = [
  {
    path: '/clients/$clientId/aftercare',
    load: async () => (await import('./aftercare-tab.tsx')).AftercareTab,
    menu: { place: 'chart', label: { en: 'Aftercare', es: 'Después' }, icon: IconRoute, order: 90, roles: ['therapist', 'facilitator', 'prescriber', 'director'] },
  },
  { path: '/clients/$clientId/aftercare/print', load: async () => (await import('./aftercare-sheet.tsx')).AftercareSheet },
  {
    path: '/follow-ups',
    load: async () => (await import('./follow-ups-page.tsx')).FollowUpsPage,
    menu: { place: 'rail', part: 'people', label: { en: 'Follow-ups', es: 'Seguimientos' }, icon: IconPhoneOutgoing, order: 60, roles: ['therapist', 'facilitator', 'prescriber', 'director', 'intake'] },
  },
  { path: '/community-groups', load: async () => (await import('./community-groups-page.tsx')).CommunityGroupsPage },
]

/** Pages of this step in the client's app. */
export const continuingCareClientPages: readonly Page[] = [
  { path: '/aftercare', load: async () => (await import('./my-aftercare.tsx')).MyAftercare,
    menu: { place: 'rail', label: { en: 'What comes after', es: 'Lo que viene después' }, icon: IconRoute, order: 90 } },
]
