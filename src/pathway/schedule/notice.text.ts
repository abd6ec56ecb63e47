import { text } from '../../platform/pure/text.ts'

/** What a mail about the schedule says: neutral words that tell nothing to somebody who reads along. */
export const noticeText = text({
  en: {
    calledOffSubject: 'An appointment was called off',
    calledOff: 'Hello {{name}},\n\nyour appointment on {{when}} will not take place. Nothing is asked of you. If you have questions, please call us.\n\n{{clinic}}',
    changedSubject: 'A change in your calendar',
    changed: 'Hello {{name}},\n\none of your weekly times has changed. Please look at your week in the app, or call us.\n\n{{clinic}}',
  },
  es: {
    calledOffSubject: 'Se canceló una cita',
    calledOff: 'Hola, {{name}}:\n\nTu cita del {{when}} no se hará. No tienes que hacer nada. Si tienes preguntas, llámanos.\n\n{{clinic}}',
    changedSubject: 'Un cambio en tu calendario',
    changed: 'Hola, {{name}}:\n\nCambió uno de tus horarios semanales. Mira tu semana en la aplicación o llámanos.\n\n{{clinic}}',
  },
})
