import { text } from '../../../../platform/pure/text.ts'

/** Words of the check-in at the kiosk. */
export const kioskCheckInText = text({
  en: { title: 'How is today?', send: 'Send', thanks: 'Thank you', reads: 'Your team reads this on work days.', back: 'Done', notSafe: 'Not safe right now? Tell the front desk. They get a person for you at once.' },
  es: { title: '¿Cómo va hoy?', send: 'Enviar', thanks: 'Gracias', reads: 'Tu equipo lo lee en días de trabajo.', back: 'Listo', notSafe: '¿No te sientes a salvo? Dilo en recepción. Alguien viene a verte ya.' },
})
