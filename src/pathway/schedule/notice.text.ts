import { text } from '../../platform/pure/text.ts'

/** What a mail about the schedule says: neutral words that tell nothing to somebody who reads along. */
export const noticeText = text({
  en: {
    calledOffSubject: 'An appointment was called off',
    calledOff: 'Hello {{name}},\n\nyour appointment on {{when}} will not take place. Nothing is asked of you. If you have questions, please call us.\n\n{{clinic}}',
    seatFreeSubject: 'A time is free for you',
    seatFree: 'Hello {{name}},\n\na time you asked for is free. It is kept for you until {{when}}. Open the app to take it, or call us.\n\n{{clinic}}',
    bookedSubject: 'Your times',
    booked: 'Hello {{name}},\n\nyour times are set. They are in the file, for your own calendar, and in the app. If something does not fit, please call us.\n\n{{clinic}}',
    changedSubject: 'A change in your calendar',
    changed: 'Hello {{name}},\n\none of your weekly times has changed. Please look at your week in the app, or call us.\n\n{{clinic}}',
  },
  es: {
    calledOffSubject: 'Se canceló una cita',
    calledOff: 'Hola, {{name}}:\n\nTu cita del {{when}} no se hará. No tienes que hacer nada. Si tienes preguntas, llámanos.\n\n{{clinic}}',
    seatFreeSubject: 'Hay una hora libre para ti',
    seatFree: 'Hola, {{name}}:\n\nSe liberó una hora que pediste. La apartamos para ti hasta el {{when}}. Abre la aplicación para tomarla o llámanos.\n\n{{clinic}}',
    bookedSubject: 'Tus horas',
    booked: 'Hola, {{name}}:\n\nTus horas están listas. Van en el archivo, para tu propio calendario, y en la aplicación. Si algo no te queda bien, llámanos.\n\n{{clinic}}',
    changedSubject: 'Un cambio en tu calendario',
    changed: 'Hola, {{name}}:\n\nCambió uno de tus horarios semanales. Mira tu semana en la aplicación o llámanos.\n\n{{clinic}}',
  },
})
