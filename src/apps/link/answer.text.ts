import { text } from '../../platform/pure/text.ts'

/** One question to somebody who has no sign-in: nothing in it says for what. */
export const answerText = text({
  en: {
    tab: 'A question', title: 'Do you still want the appointment?', lead: 'One tap is enough. You can also call us.',
    yes: 'Yes, I still want it', no: 'No, not any more', notMe: 'This is not for me', call: 'Call {{phone}}',
    thanks: 'Thank you', thanksWords: 'Your answer is with us. You can close this page.', over: 'This question is closed', overWords: 'Please call us if you still have a question.',
    missing: 'A piece of the link is missing', missingWords: 'Open the link again from the message.',
  },
  es: {
    tab: 'Una pregunta', title: '¿Todavía quieres la cita?', lead: 'Basta con tocar una vez. También puedes llamarnos.',
    yes: 'Sí, todavía la quiero', no: 'No, ya no', notMe: 'Esto no es para mí', call: 'Llama al {{phone}}',
    thanks: 'Gracias', thanksWords: 'Tenemos tu respuesta. Puedes cerrar esta página.', over: 'Esta pregunta está cerrada', overWords: 'Llámanos si todavía tienes una pregunta.',
    missing: 'Falta una parte del enlace', missingWords: 'Abre otra vez el enlace del mensaje.',
  },
})
