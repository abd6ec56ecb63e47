import { text } from '../../../platform/pure/text.ts'

/** Words of the staff's side of a client's wishes. */
export const toAnswerText = text({
  en: {
    title: 'The client asks for a change', makeUp: 'Make up a session', otherTrack: 'Another track', timeOff: 'Time off', from: 'from {{day}}', asked: 'asked {{when}}',
    answer: 'Answer', label: 'Your answer to the client', hint: 'The client reads this beside their week.', save: 'Send the answer',
  },
  es: {
    title: 'La persona pide un cambio', makeUp: 'Reponer una sesión', otherTrack: 'Otro horario', timeOff: 'Días libres', from: 'desde el {{day}}', asked: 'lo pidió {{when}}',
    answer: 'Responder', label: 'Su respuesta', hint: 'La persona la lee junto a su semana.', save: 'Enviar la respuesta',
  },
})
