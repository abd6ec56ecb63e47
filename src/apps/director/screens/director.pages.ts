import { IconBuildingCommunity, IconChartHistogram } from '@tabler/icons-react'
import type { Page } from '../../../platform/web/page.ts'

/** The whole clinic, for its director. */
export const directorPages: readonly Page[] = [
  {
    path: '/clinic', load: async () => (await import('./clinic-page.tsx')).ClinicPage,
    menu: { place: 'rail', label: { en: 'The clinic', es: 'La clínica' }, icon: IconBuildingCommunity, order: 2, roles: ['director'] },
  },
  {
    path: '/outcomes', load: async () => (await import('./outcomes-page.tsx')).OutcomesPage,
    menu: { place: 'rail', label: { en: 'Outcomes', es: 'Resultados' }, icon: IconChartHistogram, order: 82, roles: ['director'] },
  },
]
