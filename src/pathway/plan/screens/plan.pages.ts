import { IconBook2, IconCalendarDue, IconListTree } from '@tabler/icons-react'
import type { Page } from '../../../platform/web/page.ts'

/** Pages of this step in the staff app. */
export const planPages: readonly Page[] = [
  {
    path: '/plans',
    load: async () => (await import('./plans-due.tsx')).PlansDue,
    menu: { place: 'rail', part: 'care', label: { en: 'Plans due', es: 'Planes por vencer' }, icon: IconCalendarDue, order: 10, roles: ['therapist', 'facilitator', 'prescriber', 'director', 'intake', 'biller'] },
  },
  {
    path: '/plan-library',
    load: async () => (await import('./library-page.tsx')).PlanLibraryPage,
    menu: { place: 'rail', part: 'care', label: { en: 'Plan library', es: 'Biblioteca de planes' }, icon: IconBook2, order: 45, roles: ['therapist', 'prescriber', 'director'] },
  },
  {
    path: '/clients/$clientId/plan',
    load: async () => (await import('./plan-tab.tsx')).PlanTab,
    menu: { place: 'chart', label: { en: 'Plan', es: 'Plan' }, icon: IconListTree, order: 40, roles: ['therapist', 'facilitator', 'prescriber', 'director', 'intake', 'biller'] },
  },
  { path: '/clients/$clientId/plan/compare', load: async () => (await import('./compare-page.tsx')).ComparePage },
]

/** Pages of this step in the client's app. */
export const planClientPages: readonly Page[] = [
  { path: '/plan', load: async () => (await import('./my-plan.tsx')).MyPlan },
]
