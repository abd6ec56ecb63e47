import { IconCalendarCheck, IconClockHour4, IconDoorEnter, IconLock, IconMail, IconNotes, IconUserOff } from '@tabler/icons-react'
import type { Page } from '../../../platform/web/page.ts'

const TREATS = ['therapist', 'facilitator', 'prescriber', 'director']

/** Pages of this step in the staff app. */
export const sessionPages: readonly Page[] = [
  {
    path: '/sessions', load: async () => (await import('./my-sessions-page.tsx')).MySessionsPage,
    menu: { place: 'rail', part: 'week', label: { en: 'My sessions', es: 'Mis sesiones' }, icon: IconCalendarCheck, order: 10, roles: TREATS },
  },
  { path: '/sessions/$sessionId', load: async () => (await import('./session-pages.tsx')).RoomPage },
  { path: '/sessions/$sessionId/notes', load: async () => (await import('./session-pages.tsx')).NotesPage },
  { path: '/sessions/$sessionId/review', load: async () => (await import('./session-pages.tsx')).ReviewPage },
  {
    path: '/front-desk', load: async () => (await import('./front-desk-page.tsx')).FrontDeskPage,
    menu: { place: 'rail', part: 'week', label: { en: 'Front desk', es: 'Recepción' }, icon: IconDoorEnter, order: 20, roles: ['front-desk', 'director', 'intake', 'therapist', 'facilitator'] },
  },
  {
    path: '/absences', load: async () => (await import('./absences-page.tsx')).AbsencesPage,
    menu: { place: 'rail', part: 'week', label: { en: 'Did not come', es: 'No vinieron' }, icon: IconUserOff, order: 30, roles: ['therapist', 'facilitator', 'director', 'intake', 'front-desk'] },
  },
  { path: '/attendance-policy', load: async () => (await import('./attendance-policy-page.tsx')).AttendancePolicyPage },
  {
    path: '/hours', load: async () => (await import('./hours-page.tsx')).HoursPage,
    menu: { place: 'rail', part: 'week', label: { en: 'Hours this week', es: 'Horas de la semana' }, icon: IconClockHour4, order: 40, roles: [...TREATS, 'biller'] },
  },
  {
    path: '/clients/$clientId/notes', load: async () => (await import('./chart-notes-page.tsx')).ChartNotesPage,
    menu: { place: 'chart', label: { en: 'Notes', es: 'Notas' }, icon: IconNotes, order: 60, roles: TREATS },
  },
  {
    path: '/clients/$clientId/counselling', load: async () => (await import('./counselling-page.tsx')).CounsellingPage,
    menu: { place: 'chart', more: true, label: { en: 'Counselling notes', es: 'Consejería' }, icon: IconLock, order: 61, roles: ['therapist', 'facilitator', 'prescriber'] },
  },
  { path: '/meeting-provider', load: async () => (await import('../remote/screens/meeting-provider-page.tsx')).MeetingProviderPage },
  { path: '/notes-alike', load: async () => (await import('./likeness-page.tsx')).LikenessPage },
  { path: '/note-forms', load: async () => (await import('./note-forms-page.tsx')).NoteFormsPage },
  { path: '/clients/$clientId/notes/$noteId', load: async () => (await import('./note-page.tsx')).NotePage },
]

/** Pages of this step in the client's app. */
export const sessionClientPages: readonly Page[] = [
  {
    path: '/letters', load: async () => (await import('../absence-letter/screens/my-letters.tsx')).MyLettersPage,
    menu: { place: 'rail', label: { en: 'Letters to read', es: 'Cartas para leer' }, icon: IconMail, order: 75 },
  },
]
