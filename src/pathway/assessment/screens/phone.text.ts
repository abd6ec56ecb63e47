import { text } from '../../../platform/pure/text.ts'

export const phoneText = text({
  en: {
    title: 'Questions for you', lead: 'They help you and your team see what changes. You can stop at any time.', none: 'Nothing to answer now', noneWords: 'When the next questions are due, they show up here.',
    questions_one: '{{count}} question', questions_other: '{{count}} questions', start: 'Start', goOn: 'Go on', question: 'Question {{at}} of {{of}}', back: 'Back', skip: 'I would rather not say', next: 'Next',
    about: 'Thinking of {{recall}}', who: 'Your care team reads your answers. Nobody watches this screen live.', check: 'Ready to send?', answered: 'You answered {{answered}} of {{of}}.', unanswered: 'What you left out is fine. It may mean there is no score.',
    send: 'Send my answers', change: 'Look again', thanks: 'Thank you', thanksWords: 'Your answers are with your team. They look at them with you in your next session.', toToday: 'Done',
    notAlone: 'You are not alone with this', notAloneWords: 'You told us something important. Your team has been told. It can take time until somebody sees it, so please do not wait for us.', tellDesk: 'Tell the front desk now. They get a person for you at once.',
    english: 'These questions exist only in English so far. Staff can go through them with you.', lost: 'These questions are not open to you.', kept: 'Your answers stay here until you send them.', keptHere: 'You can stop and go on later. Your team sees your answers when you send them. If one is about staying safe, they are told in any case.', myPlan: 'My safety plan',
    number: 'A number from {{min}} to {{max}}',
  },
  es: {
    title: 'Preguntas para ti', lead: 'Te ayudan a ti y a tu equipo a ver qué cambia. Puedes parar cuando quieras.', none: 'Nada que contestar ahora', noneWords: 'Cuando toquen las próximas preguntas, saldrán aquí.',
    questions_one: '{{count}} pregunta', questions_other: '{{count}} preguntas', start: 'Empezar', goOn: 'Seguir', question: 'Pregunta {{at}} de {{of}}', back: 'Atrás', skip: 'Prefiero no decirlo', next: 'Siguiente',
    about: 'Piensa en {{recall}}', who: 'Tu equipo lee tus respuestas. Nadie mira esta pantalla en vivo.', check: '¿Las mandamos?', answered: 'Contestaste {{answered}} de {{of}}.', unanswered: 'Está bien dejar algo en blanco. Puede que entonces no haya puntuación.',
    send: 'Mandar mis respuestas', change: 'Mirar otra vez', thanks: 'Gracias', thanksWords: 'Tu equipo ya tiene tus respuestas. Las verán contigo en tu próxima sesión.', toToday: 'Listo',
    notAlone: 'No tienes que pasar esto a solas', notAloneWords: 'Nos dijiste algo importante. Ya se avisó a tu equipo. Puede tardar en verlo, así que por favor no nos esperes.', tellDesk: 'Dilo ya en recepción. Alguien viene a verte.',
    english: 'Estas preguntas por ahora existen solo en inglés. El equipo puede verlas contigo.', lost: 'Estas preguntas no están abiertas para ti.', kept: 'Tus respuestas se quedan aquí hasta que las mandes.', keptHere: 'Puedes parar y seguir después. Tu equipo ve tus respuestas cuando las mandas. Si una es sobre tu seguridad, se le avisa de todos modos.', myPlan: 'Mi plan de seguridad',
    number: 'Un número de {{min}} a {{max}}',
  },
})
