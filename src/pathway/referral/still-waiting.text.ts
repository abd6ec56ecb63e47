import { text } from '../../platform/pure/text.ts'

/** The question to somebody on the waiting list and what comes back: nothing in it says for what. */
export const stillWaitingText = text({
  en: {
    subject: 'A question for you', ask: 'Do you still want the appointment?', byText: 'Answer 1 for yes, 2 for no, 3 if this is not for you.',
    byLink: 'Answer here: {{url}}', call: 'Or call {{phone}}.',
    'thanks.yes': 'Thank you. We keep your place.', 'thanks.no': 'Thank you. We will call once to make sure.', 'thanks.not-me': 'Thank you. We will not write to this number again.',
    nobodyReads: 'Nobody reads texts to this number. If you need help now, call or text 988. In danger, call 911.',
  },
  es: {
    subject: 'Una pregunta para ti', ask: '¿Todavía quieres la cita?', byText: 'Responde 1 para sí, 2 para no, 3 si esto no es para ti.',
    byLink: 'Responde aquí: {{url}}', call: 'O llama al {{phone}}.',
    'thanks.yes': 'Gracias. Guardamos tu lugar.', 'thanks.no': 'Gracias. Llamaremos una vez para confirmarlo.', 'thanks.not-me': 'Gracias. No volveremos a escribir a este número.',
    nobodyReads: 'Nadie lee los mensajes a este número. Si necesitas ayuda ahora, llama o escribe al 988. Si hay peligro, llama al 911.',
  },
})
