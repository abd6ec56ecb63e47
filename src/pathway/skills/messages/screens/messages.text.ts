import { text } from '../../../../platform/pure/text.ts'

/** Words of the client's messages with the team. */
export const messagesText = text({
  en: {
    title: 'Messages', lead: 'Write to your team. Your therapist and the people who stand in for them read it.',
    answer: 'You get an answer by {{when}}.', notUrgent: 'Not for emergencies. In danger? Call 988 or 911.', nobodyAtNight: 'Nobody reads this at night.',
    label: 'Your message', send: 'Send', you: 'You', team: 'Your team', waits: 'Waits for a network', promised: 'Answer by {{when}}', seen: 'Read', settled: 'Answered',
    none: 'Nothing here yet', noneWhy: 'A question, a change, a thank you: it all fits here.', list: 'Messages, oldest first', newOnes_one: '{{count}} new message', newOnes_other: '{{count}} new messages',
  },
  es: {
    title: 'Mensajes', lead: 'Escribe a tu equipo. Lo leen tu terapeuta y quienes le cubren.',
    answer: 'Te contestan a más tardar el {{when}}.', notUrgent: 'No es para emergencias. ¿Hay peligro? Llama al 988 o al 911.', nobodyAtNight: 'De noche nadie lo lee.',
    label: 'Tu mensaje', send: 'Enviar', you: 'Tú', team: 'Tu equipo', waits: 'Espera la red', promised: 'Respuesta a más tardar el {{when}}', seen: 'Ya se leyó', settled: 'Con respuesta',
    none: 'Aún no hay nada', noneWhy: 'Una duda, un cambio, dar las gracias: todo cabe aquí.', list: 'Mensajes, del primero al último', newOnes_one: '{{count}} mensaje nuevo', newOnes_other: '{{count}} mensajes nuevos',
  },
})
