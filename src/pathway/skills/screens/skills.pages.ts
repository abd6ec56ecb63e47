import { IconMap2 } from '@tabler/icons-react'
import type { Page } from '../../../platform/web/page.ts'

/** Pages of this step in the staff app. */
export const skillsPages: readonly Page[] = []

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
