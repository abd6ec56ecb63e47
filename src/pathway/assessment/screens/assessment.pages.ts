import { IconClipboardHeart, IconClipboardText, IconStairs } from '@tabler/icons-react'
import type { Page } from '../../../platform/web/page.ts'

const CHART = '/clients/$clientId/assessment'

/** Pages of this step in the staff app. */
export const assessmentPages: readonly Page[] = [
  { path: '/referrals/$id', load: async () => (await import('./inquiry-page.tsx')).InquiryPage },
  {
    path: CHART, load: async () => (await import('./assessment-tab.tsx')).AssessmentTab,
    menu: { place: 'chart', label: { en: 'Assessment', es: 'Evaluación' }, icon: IconClipboardHeart, order: 20, roles: ['intake', 'therapist', 'facilitator', 'prescriber', 'director'] },
  },
  {
    path: '/measures', load: async () => (await import('./shelf-page.tsx')).ShelfPage,
    menu: { place: 'rail', part: 'clinic', label: { en: 'Measures', es: 'Medidas' }, icon: IconClipboardHeart, order: 20, roles: ['director'] },
  },
  {
    path: '/levels-of-care', load: async () => (await import('./reassessments-page.tsx')).ReassessmentsPage,
    menu: { place: 'rail', part: 'care', label: { en: 'Levels of care', es: 'Niveles de cuidado' }, icon: IconStairs, order: 12, roles: ['therapist', 'prescriber', 'director'] },
  },
  { path: `${CHART}/level-of-care`, load: async () => (await import('./level-of-care-page.tsx')).LevelOfCarePage },
  { path: `${CHART}/summary`, load: async () => (await import('./summary-page.tsx')).SummaryPage },
  { path: `${CHART}/give/$instrument`, load: async () => (await import('./give-measure.tsx')).GiveMeasurePage },
  { path: `${CHART}/give/$instrument/$measureId`, load: async () => (await import('./give-measure.tsx')).GiveMeasurePage },
  { path: `${CHART}/results/$measureId`, load: async () => (await import('./measure-result.tsx')).MeasureResultPage },
]

/** Pages of this step in the client's app. */
export const assessmentClientPages: readonly Page[] = [
  {
    path: '/packet', load: async () => (await import('./packet-phone.tsx')).PacketPhone,
    menu: { place: 'rail', label: { en: 'Before your first visit', es: 'Antes de tu primera visita' }, icon: IconClipboardText, order: 20 },
  },
  {
    path: '/measures', load: async () => (await import('./measures-phone.tsx')).MeasuresPhone,
    menu: { place: 'rail', label: { en: 'Questions for you', es: 'Preguntas para ti' }, icon: IconClipboardHeart, order: 22 },
  },
  { path: '/measures/$instrument', load: async () => (await import('./measure-phone.tsx')).MeasurePhone },
]
