import { IconFlag } from '@tabler/icons-react'
import type { Page } from '../../../platform/web/page.ts'

/** Pages of this step in the staff app. */
export const completionPages: readonly Page[] = [
  {
    path: '/clients/$clientId/completion',
    load: async () => (await import('./completion-tab.tsx')).CompletionTab,
    menu: { place: 'chart', label: { en: 'Completion', es: 'Finalización' }, icon: IconFlag, order: 100, roles: ['therapist', 'facilitator', 'prescriber', 'director'] },
  },
  { path: '/clients/$clientId/completion/summary', load: async () => (await import('./summary-page.tsx')).SummaryPage },
  { path: '/clients/$clientId/completion/print', load: async () => (await import('./summary-sheet.tsx')).SummarySheet },
  { path: '/clients/$clientId/completion/letter/$letterId', load: async () => (await import('./letter-sheet.tsx')).LetterSheet },
]

/** Pages of this step in the client's app: how I am doing, and what is left. */
export const completionClientPages: readonly Page[] = [
  { path: '/progress', load: async () => (await import('./my-progress.tsx')).MyProgress,
    menu: { place: 'rail', label: { en: 'My progress', es: 'Mi progreso' }, icon: IconFlag, order: 80 } },
]
