import { IconBulb, IconMap2, IconPhoneCall } from '@tabler/icons-react'
import type { Page } from '../../../platform/web/page.ts'

/** Pages of this step in the staff app. */
export const skillsPages: readonly Page[] = [
  {
    path: '/calls', load: async () => (await import('./calls-page.tsx')).CallsPage,
    menu: { place: 'rail', label: { en: 'Who needs a call', es: 'A quién llamar' }, icon: IconPhoneCall, order: 8, roles: ['therapist', 'facilitator', 'prescriber', 'director'] },
  },
  {
    path: '/clients/$clientId/between-sessions', load: async () => (await import('./between-sessions.tsx')).BetweenSessions,
    menu: { place: 'chart', label: { en: 'Between sessions', es: 'Entre sesiones' }, icon: IconBulb, order: 60, roles: ['therapist', 'facilitator', 'prescriber', 'director'] },
  },
]

/** Pages of this step in the client's app. */
export const skillsClientPages: readonly Page[] = [
  { path: '/check-in', load: async () => (await import('./check-in-page.tsx')).CheckInPage },
  { path: '/skills', load: async () => (await import('./skills-page.tsx')).SkillsPage },
  { path: '/skills/$id', load: async () => (await import('./skill-page.tsx')).SkillPage },
  {
    path: '/triggers', load: async () => (await import('./triggers-page.tsx')).TriggersPage,
    menu: { place: 'rail', label: { en: 'My map', es: 'Mi mapa' }, icon: IconMap2, order: 62 },
  },
]
