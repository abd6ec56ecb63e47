import { IconChartLine, IconReportAnalytics } from '@tabler/icons-react'
import type { Page } from '../../../platform/web/page.ts'

const CLINICIANS = ['therapist', 'facilitator', 'prescriber', 'director']

/** Pages of this step in the staff app. */
export const progressPages: readonly Page[] = [
  {
    path: '/clients/$clientId/progress',
    load: async () => (await import('./progress-tab.tsx')).ProgressTab,
    menu: { place: 'chart', label: { en: 'Progress', es: 'Progreso' }, icon: IconChartLine, order: 80, roles: CLINICIANS },
  },
  {
    path: '/case-review',
    load: async () => (await import('./case-review-page.tsx')).CaseReviewPage,
    menu: { place: 'rail', part: 'care', label: { en: 'Case review', es: 'Revisión de casos' }, icon: IconReportAnalytics, order: 30, roles: CLINICIANS },
  },
]

/** Pages of this step in the client's app; the client's own progress stands with completion, which looks back at it. */
export const progressClientPages: readonly Page[] = []
