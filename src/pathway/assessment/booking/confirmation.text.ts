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
    subject: 'Su cita', title: 'Cita',
    booked: 'Su cita es el {{day}} a las {{time}}.', cancelled: 'Su cita del {{day}} a las {{time}} se canceló.',
    reminder: 'Un recordatorio: su cita es el {{day}} a las {{time}}.',
    where: 'Lugar: {{address}}.', phone: 'Le llamaremos.', video: 'Le mandaremos un enlace antes de que empiece.', questions: 'Preguntas u otra hora: {{phone}}.',
  },
})
