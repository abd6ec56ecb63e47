import { IconHeartHandshake } from '@tabler/icons-react'
import type { Page } from '../../platform/web/page.ts'

/** What staff do for the people around clients. */
export const familiesPages: readonly Page[] = [{
  path: '/families', load: async () => (await import('./families-page.tsx')).FamiliesPage,
  menu: { place: 'rail', part: 'care', label: { en: 'Families', es: 'Familias' }, icon: IconHeartHandshake, order: 50, roles: ['therapist', 'facilitator', 'director'] },
}]
