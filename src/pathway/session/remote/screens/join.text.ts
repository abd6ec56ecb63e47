import { text } from '../../../../platform/pure/text.ts'

/** Words of coming into a session by video or phone. */
export const joinText = text({
  en: {
    title: 'Your session is open', soon: 'Your session by video or phone', opens: 'You can come in here from {{time}}.',
    join: 'Come in', whereLead: 'Where are you right now? If something goes wrong, we can send help there.', place: 'Where I am', placeHint: 'Street and town, or a place you can name',
    contactName: 'Who can we call for you?', contactPhone: 'Their phone number', here: 'I am here, let me in', sameAsLast: 'This is what you said last time. Is it still true?',
    inTitle: 'You are in', open: 'Open the session', openAgain: 'Show me the way in', left: 'I have left', leftTitle: 'You left', again: 'Come in again',
    phone: 'Your team calls you. Keep your phone near you.', notYet: 'There is no link yet. Your team puts it here.', callClinic: 'Does nothing work? Call us: {{phone}}', look: 'Look again',
  },
  es: {
    title: 'Tu sesión está abierta', soon: 'Tu sesión por video o teléfono', opens: 'Puedes entrar aquí desde las {{time}}.',
    join: 'Entrar', whereLead: '¿Dónde estás ahora? Si algo sale mal, podemos enviar ayuda ahí.', place: 'Dónde estoy', placeHint: 'Calle y ciudad, o un lugar que puedas nombrar',
    contactName: '¿A quién podemos llamar por ti?', contactPhone: 'Su número de teléfono', here: 'Estoy aquí, quiero entrar', sameAsLast: 'Esto dijiste la última vez. ¿Sigue siendo así?',
    inTitle: 'Ya estás dentro', open: 'Abrir la sesión', openAgain: 'Ver cómo entro', left: 'Ya salí', leftTitle: 'Saliste', again: 'Entrar otra vez',
    phone: 'Tu equipo te llama. Ten tu teléfono cerca.', notYet: 'Aún no hay enlace. Tu equipo lo pone aquí.', callClinic: '¿Nada funciona? Llámanos: {{phone}}', look: 'Mirar otra vez',
  },
})
