import { IconArrowsShuffle, IconCalendarOff, IconCalendarPlus, IconCalendarWeek, IconUsersGroup } from '@tabler/icons-react'
import type { Page } from '../../../platform/web/page.ts'

const SCHEDULERS = ['intake', 'therapist', 'director', 'front-desk']

/** Pages of this step in the staff app. */
export const schedulePages: readonly Page[] = [
  {
    path: '/week',
    load: async () => (await import('./week-page.tsx')).WeekPage,
    menu: { place: 'rail', part: 'week', label: { en: 'Week', es: 'Semana' }, icon: IconCalendarWeek, order: 50, roles: [...SCHEDULERS, 'facilitator', 'prescriber'] },
  },
  {
    path: '/groups',
    load: async () => (await import('./groups-page.tsx')).GroupsPage,
    menu: { place: 'rail', part: 'week', label: { en: 'Groups', es: 'Grupos' }, icon: IconUsersGroup, order: 60, roles: ['director', 'intake', 'therapist', 'facilitator'] },
  },
  {
    path: '/replan',
    load: async () => (await import('./replan-page.tsx')).ReplanPage,
    menu: { place: 'rail', part: 'week', label: { en: 'Plan everybody', es: 'Planear todo' }, icon: IconArrowsShuffle, order: 70, roles: ['director', 'intake'] },
  },
  {
    path: '/design',
    load: async () => (await import('./design-page.tsx')).DesignPage,
    menu: { place: 'rail', part: 'week', label: { en: 'Next month', es: 'Próximo mes' }, icon: IconCalendarPlus, order: 75, roles: ['director', 'intake'] },
  },
  {
    path: '/times',
    load: async () => (await import('./times-page.tsx')).TimesPage,
    menu: { place: 'rail', part: 'week', label: { en: 'Times and leave', es: 'Horarios' }, icon: IconCalendarOff, order: 80, roles: ['director', 'intake', 'therapist', 'facilitator', 'prescriber'] },
  },
  {
    path: '/clients/$clientId/schedule',
    load: async () => (await import('./schedule-tab.tsx')).ScheduleTab,
    menu: { place: 'chart', label: { en: 'Schedule', es: 'Horario' }, icon: IconCalendarWeek, order: 40, roles: SCHEDULERS },
  },
]

/** Pages of this step in the client's app. */
export const scheduleClientPages: readonly Page[] = [
  { path: '/week', load: async () => (await import('./my-week-page.tsx')).MyWeekPage },
]
