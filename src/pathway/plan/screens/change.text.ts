import { text } from '../../../platform/pure/text.ts'

/** Changes the client asks for, to staff. */
export const changeText = text({
  en: {
    title: 'Changes the client asks for', made: 'Changed', declined: 'Not changed', waits: 'Waits for an answer', markMade: 'It is changed', say: 'Do not change it', reason: 'Why not; the client reads this', keep: 'Answer', says: 'The client says to this',
    answeredBy: '{{who}}, {{when}}',
  },
  es: {
    title: 'Cambios que pide el cliente', made: 'Cambiado', declined: 'No se cambió', waits: 'Espera respuesta', markMade: 'Ya se cambió', say: 'No cambiarlo', reason: 'Por qué no; el cliente lo lee', keep: 'Responder', says: 'El cliente dice a esto',
    answeredBy: '{{who}}, {{when}}',
  },
})

/** Changes the client asks for, on the phone. */
export const myChangeText = text({
  en: {
    title: 'Something here should change', lead: 'Your team answers within a week. If they say no, they tell you why, and you can answer.', ask: 'What should change?', send: 'Ask for it', sent: 'Sent. Your team answers within a week.',
    waits: 'Your team has not answered yet.', made: 'Your team changed it.', declined: 'Your team did not change it: {{reason}}', answer: 'What do you say to that?', keep: 'Keep it with my plan', mine: 'You said: {{words}}',
  },
  es: {
    title: 'Algo aquí debe cambiar', lead: 'Tu equipo responde en una semana. Si dice que no, te dice por qué y tú puedes contestar.', ask: '¿Qué debe cambiar?', send: 'Pedirlo', sent: 'Enviado. Tu equipo responde en una semana.',
    waits: 'Tu equipo todavía no ha respondido.', made: 'Tu equipo lo cambió.', declined: 'Tu equipo no lo cambió: {{reason}}', answer: '¿Qué dices a eso?', keep: 'Guardarlo con mi plan', mine: 'Tú dijiste: {{words}}',
  },
})
