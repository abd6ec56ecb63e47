import { text } from '../../../platform/pure/text.ts'

/** What each role is called, and the moment it is about. */
export const roleText = text({
  en: {
    intake: 'Intake coordinator', intakeIs: 'Answers the first call',
    therapist: 'Primary therapist', therapistIs: 'Carries the caseload and the plans',
    facilitator: 'Group facilitator', facilitatorIs: 'Runs the evening groups',
    director: 'Program director', directorIs: 'Sees what needs a decision today',
    biller: 'Billing and review', billerIs: 'Keeps hours and authorizations right',
    frontDesk: 'Front desk', frontDeskIs: 'Greets twelve people in six minutes',
    prescriber: 'Prescriber or nurse', prescriberIs: 'Screens, medication, risk',
    client: 'Client', clientIs: 'Week three, on a phone',
    supporter: 'Family member', supporterIs: 'Knows what may be known',
    demoAs: 'Demo as', demoNote: 'You are looking at the demo clinic as', demoNotReal: 'Everybody here is invented.', switchTo: 'Look around as',
  },
  es: {
    intake: 'Admisión', intakeIs: 'Contesta la primera llamada',
    therapist: 'Terapeuta principal', therapistIs: 'Lleva a sus clientes y los planes',
    facilitator: 'Facilitación de grupos', facilitatorIs: 'Conduce los grupos de la tarde',
    director: 'Dirección del programa', directorIs: 'Ve qué necesita una decisión hoy',
    biller: 'Facturación y revisión', billerIs: 'Cuida horas y autorizaciones',
    frontDesk: 'Recepción', frontDeskIs: 'Recibe a doce personas en seis minutos',
    prescriber: 'Médico o enfermería', prescriberIs: 'Pruebas, medicación, riesgo',
    client: 'Cliente', clientIs: 'Tercera semana, en su teléfono',
    supporter: 'Familiar', supporterIs: 'Sabe lo que se puede saber',
    demoAs: 'Demo como', demoNote: 'Estás viendo la clínica de demostración como', demoNotReal: 'Aquí todas las personas son inventadas.', switchTo: 'Mirar como',
  },
})

type RoleKey = 'intake' | 'therapist' | 'facilitator' | 'director' | 'biller' | 'frontDesk' | 'prescriber' | 'client' | 'supporter'

/** The text key of a role. */
export const roleKey = (role: string): RoleKey => {
  switch (role) {
    case 'intake': case 'therapist': case 'facilitator': case 'director': case 'biller': case 'prescriber': case 'client': case 'supporter': return role
    default: return 'frontDesk'
  }
}
