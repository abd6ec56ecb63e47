import { text } from '../../../../platform/pure/text.ts'

/** Words of the staff's side of messages. */
export const teamMessagesText = text({
  en: {
    title: 'Messages', lead: 'Clients who wait for an answer, the earliest promise first.', whose: 'Whose clients', mine: 'My clients', everybody: 'Everybody',
    nobody: 'Nobody waits for an answer', nobodyWhy: 'A new message stands here until it is answered.', more_one: 'and {{count}} more', more_other: 'and {{count}} more',
    by: 'answer by {{when}}', late: 'promised for {{when}}', open: 'Read and answer', promise: 'We answer within', days_one: '{{count}} work day', days_other: '{{count}} work days',
    promiseWhy: 'Clients read this before they write.', promised: 'Saved. Clients see it from now on.',
    tab: 'Messages', client: 'Client', you: 'The team', answer: 'Your answer', answerHint: 'The client reads this on their phone, in your words. Plain and short is kind.', send: 'Send',
    noAnswer: 'No answer needed', why: 'Why', whyHint: 'Talked about it in session', save: 'Save', none: 'No messages yet', noneWhy: 'The client can write from the phone. You can write first.',
    readAt: 'read {{when}}', unread: 'not read yet', waits: 'waits for an answer by {{when}}', thread: 'Messages, oldest first', sent: 'Sent',
  },
  es: {
    title: 'Mensajes', lead: 'Clientes que esperan respuesta, primero lo prometido antes.', whose: 'Clientes de quién', mine: 'Mis clientes', everybody: 'Todos',
    nobody: 'Nadie espera respuesta', nobodyWhy: 'Un mensaje nuevo queda aquí hasta que se responde.', more_one: 'y {{count}} más', more_other: 'y {{count}} más',
    by: 'respuesta a más tardar {{when}}', late: 'prometida para {{when}}', open: 'Leer y responder', promise: 'Respondemos en', days_one: '{{count}} día hábil', days_other: '{{count}} días hábiles',
    promiseWhy: 'Los clientes lo leen antes de escribir.', promised: 'Guardado. Los clientes lo ven desde ahora.',
    tab: 'Mensajes', client: 'Cliente', you: 'El equipo', answer: 'Su respuesta', answerHint: 'La persona la lee en su teléfono, tal como se escribe. Corto y claro es amable.', send: 'Enviar',
    noAnswer: 'No hace falta respuesta', why: 'Por qué', whyHint: 'Lo hablamos en la sesión', save: 'Guardar', none: 'Aún no hay mensajes', noneWhy: 'La persona puede escribir desde su teléfono. El equipo también puede empezar.',
    readAt: 'leído {{when}}', unread: 'sin leer', waits: 'espera respuesta a más tardar {{when}}', thread: 'Mensajes, del primero al último', sent: 'Enviado',
  },
})
