import { IconBell, IconBooks, IconBulb, IconMap2, IconMessageCircle, IconMoonStars, IconPhoneCall, IconPrinter } from '@tabler/icons-react'
import type { Page } from '../../../platform/web/page.ts'

/** Pages of this step in the staff app. */
export const skillsPages: readonly Page[] = [
  {
    path: '/calls', load: async () => (await import('./calls-page.tsx')).CallsPage,
    menu: { place: 'rail', part: 'people', label: { en: 'Who needs a call', es: 'Llamadas' }, icon: IconPhoneCall, order: 30, roles: ['therapist', 'facilitator', 'prescriber', 'director'] },
  },
  {
    path: '/messages', load: async () => (await import('../messages/screens/waiting-page.tsx')).WaitingMessagesPage,
    menu: { place: 'rail', part: 'people', label: { en: 'Messages', es: 'Mensajes' }, icon: IconMessageCircle, order: 40, roles: ['therapist', 'facilitator', 'prescriber', 'director'] },
  },
  {
    path: '/own-skills', load: async () => (await import('../clinic-skills/screens/own-skills-page.tsx')).OwnSkillsPage,
    menu: { place: 'rail', part: 'care', label: { en: 'Skills', es: 'Habilidades' }, icon: IconBooks, order: 40, roles: ['therapist', 'facilitator', 'director'] },
  },
  {
    path: '/clients/$clientId/messages', load: async () => (await import('../messages/screens/chart-messages.tsx')).ChartMessages,
    menu: { place: 'chart', label: { en: 'Messages', es: 'Mensajes' }, icon: IconMessageCircle, order: 61, roles: ['therapist', 'facilitator', 'prescriber', 'director'] },
  },
  {
    path: '/clients/$clientId/paper', load: async () => (await import('../paper/screens/paper-page.tsx')).PaperPage,
    menu: { place: 'chart', more: true, label: { en: 'On paper', es: 'En papel' }, icon: IconPrinter, order: 190, roles: ['therapist', 'facilitator', 'prescriber', 'director', 'front-desk', 'intake'] },
  },
  {
    path: '/clients/$clientId/between-sessions', load: async () => (await import('./between-sessions.tsx')).BetweenSessions,
    menu: { place: 'chart', label: { en: 'Between sessions', es: 'Entre sesiones' }, icon: IconBulb, order: 60, roles: ['therapist', 'facilitator', 'prescriber', 'director'] },
  },
]

/** Pages of this step in the client's app. */
export const skillsClientPages: readonly Page[] = [
  { path: '/check-in', load: async () => (await import('./check-in-page.tsx')).CheckInPage },
  {
    path: '/messages', load: async () => (await import('../messages/screens/my-messages.tsx')).MyMessages,
    menu: { place: 'rail', label: { en: 'Messages', es: 'Mensajes' }, icon: IconMessageCircle, order: 10 },
  },
  {
    path: '/reminder', load: async () => (await import('../reminders/screens/my-reminder-page.tsx')).MyReminderPage,
    menu: { place: 'rail', label: { en: 'My reminder', es: 'Mi recordatorio' }, icon: IconBell, order: 63 },
  },
  { path: '/skills', load: async () => (await import('./skills-page.tsx')).SkillsPage },
  { path: '/skills/$id', load: async () => (await import('./skill-page.tsx')).SkillPage },
  {
    path: '/hard-times', load: async () => (await import('../hard-times/screens/hard-times-page.tsx')).HardTimesPage,
    menu: { place: 'rail', label: { en: 'My hard times', es: 'Mis momentos duros' }, icon: IconMoonStars, order: 61 },
  },
  {
    path: '/triggers', load: async () => (await import('./triggers-page.tsx')).TriggersPage,
    menu: { place: 'rail', label: { en: 'My map', es: 'Mi mapa' }, icon: IconMap2, order: 62 },
  },
]
