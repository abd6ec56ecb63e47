import { text } from '../../../platform/pure/text.ts'

/** What leaves the clinic about an appointment: no name, no program, nothing that says what it is for. */
export const confirmationText = text({
  en: {
    subject: 'Your appointment', title: 'Appointment',
    booked: 'Your appointment is on {{day}} at {{time}}.', cancelled: 'Your appointment on {{day}} at {{time}} is cancelled.',
    reminder: 'A reminder: your appointment is on {{day}} at {{time}}.',
    where: 'Place: {{address}}.', phone: 'We will call you.', video: 'We will send you a link before it starts.', questions: 'Questions or another time: {{phone}}.',
  },
  es: {
    subject: 'Tu cita', title: 'Cita',
    booked: 'Tu cita es el {{day}} a las {{time}}.', cancelled: 'Tu cita del {{day}} a las {{time}} se canceló.',
    reminder: 'Un recordatorio: tu cita es el {{day}} a las {{time}}.',
    where: 'Lugar: {{address}}.', phone: 'Te llamaremos.', video: 'Te mandaremos un enlace antes de que empiece.', questions: 'Preguntas u otra hora: {{phone}}.',
  },
})
