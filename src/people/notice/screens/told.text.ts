import { text } from '../../../platform/pure/text.ts'

/** What became of telling somebody, for the staff member who wants to hang up. */
export const toldText = text({
  en: {
    email: 'An e-mail is on its way.', text: 'A text is on its way.', both: 'A text and an e-mail are on their way.',
    'may-not': 'Nothing was sent: we may not leave a message. Say it now.', 'no-address': 'Nothing was sent: no e-mail address and no complete phone number. Say it now.',
    'not-set-up': 'Nothing was sent: this clinic cannot send such messages yet. Say it now.',
    title: 'Messages', channelEmail: 'E-mail', channelText: 'Text', sent: 'Sent {{when}}', waiting: 'Waits to be sent', failed: 'Did not arrive',
    'kind.assessment.booked': 'Appointment', 'kind.assessment.cancelled': 'Appointment cancelled', 'kind.assessment.reminder': 'Reminder of the appointment',
    'kind.assessment.packet': 'Questions before the first visit', 'kind.assessment.due-measures': 'Questions that are due', 'kind.referral.still-waiting': 'Still waiting?', 'kind.other': 'Message',
    noText: 'Texts are not set up here. Your administrator can name a gateway.', noEmail: 'E-mail is not set up here.',
  },
  es: {
    email: 'El correo está en camino.', text: 'El mensaje de texto está en camino.', both: 'El mensaje de texto y el correo están en camino.',
    'may-not': 'No se envió nada: no podemos dejar mensajes. Dígalo ahora.', 'no-address': 'No se envió nada: no hay correo ni un teléfono completo. Dígalo ahora.',
    'not-set-up': 'No se envió nada: esta clínica todavía no puede enviar esos mensajes. Dígalo ahora.',
    title: 'Mensajes', channelEmail: 'Correo', channelText: 'Mensaje de texto', sent: 'Enviado {{when}}', waiting: 'Por enviarse', failed: 'No llegó',
    'kind.assessment.booked': 'Cita', 'kind.assessment.cancelled': 'Cita cancelada', 'kind.assessment.reminder': 'Recordatorio de la cita',
    'kind.assessment.packet': 'Preguntas antes de la primera visita', 'kind.assessment.due-measures': 'Preguntas pendientes', 'kind.referral.still-waiting': '¿Sigue esperando?', 'kind.other': 'Mensaje',
    noText: 'Los mensajes de texto no están configurados. Quien administra el sistema puede indicar un servicio.', noEmail: 'El correo no está configurado.',
  },
})
