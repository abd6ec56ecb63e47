import { text } from '../../platform/pure/text.ts'

export const frameText = text({
  en: {
    person: 'Details and photo', today: 'Today', signedOut: 'You are signed out.', chart: 'Chart of this client', overview: 'Overview', more: 'More',
    notHere: 'This page is not here', notHereWhy: 'It may have moved, or it is not open to your role.', toToday: 'Back to Today',
    noChart: 'This person is not here, or not open to you.', patience: 'Loading',
    intake: 'Intake', therapist: 'Therapist', facilitator: 'Group facilitator', director: 'Program director', biller: 'Billing and review',
    frontDesk: 'Front desk', prescriber: 'Prescriber or nurse', keyChart: 'Next and previous tab of a chart', people: 'People', week: 'The week', care: 'The care', clinic: 'Figures and team',
  },
  es: {
    person: 'Datos y foto', today: 'Hoy', signedOut: 'Tu sesión terminó.', chart: 'Expediente de esta persona', overview: 'Resumen', more: 'Más',
    notHere: 'Esta página no está aquí', notHereWhy: 'Puede que se haya movido o que no esté disponible para su función.', toToday: 'Volver a Hoy',
    noChart: 'Esta persona no está aquí o no está disponible para usted.', patience: 'Cargando',
    intake: 'Admisión', therapist: 'Terapeuta', facilitator: 'Facilitación de grupos', director: 'Dirección del programa', biller: 'Facturación y revisión',
    frontDesk: 'Recepción', prescriber: 'Médico o enfermería', keyChart: 'Pestaña siguiente y anterior del expediente', people: 'Personas', week: 'La semana', care: 'La atención', clinic: 'Cifras y equipo',
  },
})

type RoleWord = 'intake' | 'therapist' | 'facilitator' | 'director' | 'biller' | 'frontDesk' | 'prescriber'

/** The word for a role, e.g. `front-desk`. */
export const roleWord = (role: string | undefined): RoleWord => {
  switch (role) {
    case 'intake': case 'therapist': case 'facilitator': case 'director': case 'biller': case 'prescriber': return role
    default: return 'frontDesk'
  }
}
