import { text } from '../../../platform/pure/text.ts'

/** Words of what a client asks of their week. */
export const requestsText = text({
  en: {
    title: 'Ask for a change', lead: 'A person plans it with you. You get an answer here within two work days.', askIt: 'Ask for a change', what: 'What do you need?',
    makeUp: 'Make up a session I missed', otherTrack: 'Come at another time of day', timeOff: 'Some days off', from: 'From which day?', words: 'Say more, if you like', send: 'Ask', sent: 'Sent. You get an answer here.',
    waits: 'Asked {{when}}. Your team looks at it.', answered: 'Answer: {{answer}}', fromDay: 'from {{day}}',
    late: 'Late, or cannot come? Tap the session in your week.',
  },
  es: {
    title: 'Pedir un cambio', lead: 'Alguien lo planea contigo. Te contestan aquí en dos días de trabajo.', askIt: 'Pedir un cambio', what: '¿Qué necesitas?',
    makeUp: 'Reponer una sesión que perdí', otherTrack: 'Venir a otra hora del día', timeOff: 'Unos días libres', from: '¿Desde qué día?', words: 'Cuenta más, si quieres', send: 'Pedir', sent: 'Enviado. Aquí te contestan.',
    waits: 'Lo pediste {{when}}. Tu equipo lo está viendo.', answered: 'Respuesta: {{answer}}', fromDay: 'desde el {{day}}',
    late: '¿Llegas tarde o no puedes ir? Toca la sesión en tu semana.',
  },
})
