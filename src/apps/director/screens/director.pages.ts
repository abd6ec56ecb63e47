import { IconBuildingCommunity, IconChartHistogram } from '@tabler/icons-react'
import type { Page } from '../../../platform/web/page.ts'

/** The whole clinic, for its director. */
export const directorPages: readonly Page[] = [
  {
    path: '/clinic', load: async () => (await import('./clinic-page.tsx')).ClinicPage,
    menu: { place: 'rail', part: 'clinic', label: { en: 'The clinic', es: 'La clínica' }, icon: IconBuildingCommunity, order: 5, roles: ['director'] },
  },
  {
    path: '/outcomes', load: async () => (await import('./outcomes-page.tsx')).OutcomesPage,
    menu: { place: 'rail', part: 'clinic', label: { en: 'Outcomes', es: 'Resultados' }, icon: IconChartHistogram, order: 10, roles: ['director'] },
  },
]
