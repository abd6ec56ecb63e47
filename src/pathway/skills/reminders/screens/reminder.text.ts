import { text } from '../../../../platform/pure/text.ts'

/** Words of the client's reminder. */
export const reminderText = text({
  en: {
    title: 'My reminder', lead: 'One short line at your time. With no check-in it comes once more, three hours later. Never at night. It only says "A moment for you". It never says who we are.',
    when: 'What time?', how: 'How?', text: 'Text to the number that ends in {{ends}}', email: 'E-mail to {{email}}', neither: 'We have no number or e-mail for you. Ask at the desk to add one.',
    on: 'Remind me', change: 'Save the new time', off: 'No reminder', saved: 'Saved. It comes at {{at}}.', ended: 'You get no reminder now.',
    rests: 'We paused it: three went by with no check-in. That is okay. Check in and it starts again.', standing: 'It comes at {{at}} on days with no check-in yet.',
    asks: 'After three days with no check-in it stops, and a person of your team looks in on you.',
  },
  es: {
    title: 'Mi recordatorio', lead: 'Una línea corta a tu hora. Si no haces tu registro, llega otra vez tres horas después. De noche, nunca. Solo dice «Un momento para ti». Nunca dice quiénes somos.',
    when: '¿A qué hora?', how: '¿Cómo?', text: 'Mensaje al número que acaba en {{ends}}', email: 'Correo a {{email}}', neither: 'No tenemos tu número ni tu correo. Pide en recepción que lo anoten.',
    on: 'Recuérdame', change: 'Guardar la hora nueva', off: 'Sin recordatorio', saved: 'Guardado. Llega a las {{at}}.', ended: 'Ya no te llega nada.',
    rests: 'Está en pausa: pasaron tres sin registro. No pasa nada. Haz tu registro y vuelve a empezar.', standing: 'Llega a las {{at}} si ese día aún no hay registro.',
    asks: 'Tras tres días sin registro se detiene, y alguien de tu equipo te busca.',
  },
})
