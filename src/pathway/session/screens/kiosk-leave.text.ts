import { text } from '../../../platform/pure/text.ts'

/** Going home before the end, said at the kiosk. */
export const kioskLeaveText = text({
  en: { title: 'Do you have to go?', lead: 'Press here, and your team knows when you left. Nothing bad comes of it.', leave: 'Yes, I am leaving now', gone: 'Thank you for telling us', goneLead: 'You left at {{time}}. We will see you next time.', notSafe: 'Not safe right now? Tell the front desk. They get a person for you at once.', done: 'Done' },
  es: { title: '¿Te tienes que ir?', lead: 'Toca aquí, y tu equipo sabe a qué hora te fuiste. No pasa nada malo.', leave: 'Sí, me voy ahora', gone: 'Gracias por avisar', goneLead: 'Te fuiste a las {{time}}. Nos vemos la próxima vez.', notSafe: '¿No te sientes a salvo? Dilo en recepción. Alguien viene a verte ya.', done: 'Listo' },
})
