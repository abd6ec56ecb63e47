import { text } from '../../platform/pure/text.ts'

/** The question to somebody on the waiting list: nothing in it says for what. */
export const stillWaitingText = text({
  en: { subject: 'A question for you', ask: 'Do you still want the appointment? Please answer 1 for yes or 2 for no.', call: 'Or call {{phone}}.' },
  es: { subject: 'Una pregunta para usted', ask: '¿Todavía quiere la cita? Responda 1 para sí o 2 para no.', call: 'O llame al {{phone}}.' },
})
