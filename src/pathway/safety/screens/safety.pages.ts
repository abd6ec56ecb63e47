import { IconBellRinging, IconShieldHeart } from '@tabler/icons-react'
import type { Page } from '../../../platform/web/page.ts'

/** Pages of this step in the staff app. */
export const safetyPages: readonly Page[] = [
  {
    path: '/alerts',
    load: async () => (await import('./alerts-page.tsx')).AlertsPage,
    menu: { place: 'rail', part: 'people', label: { en: 'Alerts', es: 'Alertas' }, icon: IconBellRinging, order: 20, roles: ['therapist', 'facilitator', 'prescriber', 'director', 'intake'] },
  },
  {
    path: '/clients/$clientId/safety',
    load: async () => (await import('./safety-tab.tsx')).SafetyTab,
    menu: { place: 'chart', label: { en: 'Safety', es: 'Seguridad' }, icon: IconShieldHeart, order: 10, roles: ['therapist', 'facilitator', 'prescriber', 'director', 'intake'] },
  },
  { path: '/clients/$clientId/safety/print', load: async () => (await import('./safety-plan-sheet.tsx')).SafetyPlanSheet },
]

/** Pages of this step in the client's app. */
export const safetyClientPages: readonly Page[] = [
  { path: '/safety-plan', load: async () => (await import('./my-safety-plan.tsx')).MySafetyPlan },
]
