import { text } from '../../../platform/pure/text.ts'

/** The message with the link: nothing in it says for what. */
export const packetMessageText = text({
  en: { subject: 'Before your appointment', words: 'A few questions before your appointment. You can answer on your phone: {{url}} The link works for one day and on one phone.' },
  es: { subject: 'Antes de tu cita', words: 'Unas preguntas antes de tu cita. Puedes contestar en tu teléfono: {{url}} El enlace sirve un día y en un solo teléfono.' },
})
