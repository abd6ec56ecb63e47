import { IconHistory } from '@tabler/icons-react'
import type { Page } from '../../../platform/web/page.ts'

/** Pages of the chart that join all steps. */
export const chartPages: readonly Page[] = [
  { path: '/clients/$clientId/timeline', load: async () => (await import('./timeline-tab.tsx')).TimelineTab,
    menu: { place: 'chart', label: { en: 'Timeline', es: 'Cronología' }, icon: IconHistory, order: 5, roles: ['therapist', 'facilitator', 'prescriber', 'director'] } },
]
