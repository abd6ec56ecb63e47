import { IconLink, IconLinkOff } from '@tabler/icons-react'
import type { Page } from '../../../platform/web/page.ts'

const CLINICIANS = ['therapist', 'facilitator', 'prescriber', 'director']

/** The golden thread in the staff app. */
export const threadPages: readonly Page[] = [
  { path: '/clients/$clientId/thread', load: async () => (await import('./thread-tab.tsx')).ThreadTab,
    menu: { place: 'chart', more: true, label: { en: 'Thread', es: 'Hilo' }, icon: IconLink, order: 45, roles: CLINICIANS } },
  { path: '/clients/$clientId/plan/reviews', load: async () => (await import('./review-page.tsx')).ReviewPage },
  { path: '/threads', load: async () => (await import('./loose-page.tsx')).LoosePage,
    menu: { place: 'rail', part: 'care', label: { en: 'Loose ends', es: 'Cabos sueltos' }, icon: IconLinkOff, order: 20, roles: ['therapist', 'prescriber', 'director'] } },
]
