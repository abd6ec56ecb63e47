import { text } from '../../../platform/pure/text.ts'

/** What stands in somebody's own calendar. */
export const calendarText = text({
  en: { appointment: 'Appointment', appointments: 'Appointments', session: 'Session', sessions: 'Sessions' },
  es: { appointment: 'Cita', appointments: 'Citas', session: 'Sesión', sessions: 'Sesiones' },
})
