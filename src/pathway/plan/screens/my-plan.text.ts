import { text } from '../../../platform/pure/text.ts'

/** What the plan says to the client, in plain words. */
export const myPlanText = text({
  en: {
    title: 'My plan', lead: 'What you want, and what we do for it. You and your team made this together.', none: 'Your plan is not ready yet', noneHint: 'You make it with your therapist. You will see it here and can say what you think.',
    want: 'What I want', hard: 'What is hard now', steps: 'Steps on the way', doing: 'What we do', from: 'You began at {{from}}, we aim for {{to}}', fromUnknown: 'We aim for {{to}}', until: 'until {{day}}', last: 'Your last score was {{total}}',
    perWeekMany: '{{times}} times a week, {{minutes}} minutes', perWeekOnce: 'Once a week, {{minutes}} minutes', perWeekRare: 'Now and then, {{minutes}} minutes', everyWeeks: 'Every {{weeks}} weeks, {{minutes}} minutes', withWho: 'with {{who}}',
    'individual': 'You and one person of your team', group: 'In a group', family: 'With your family', 'skill-practice': 'You practise', referral: 'With someone outside',
    say: 'Say what you think', saySomething: 'What do you think of this goal?', send: 'Send', you: 'You', sent: 'Sent. Your team reads this on work days.', ownGoal: 'Something I want that is not here',
    strong: 'What helps me', finish: 'I am done here when',
    signTitle: 'Is this your plan?', signLead: 'If you sign, you say: I have read it and this is my plan. You can still change your mind and ask for changes.', sign: 'Sign my plan', notSign: 'I do not want to sign', why: 'Why not? Your care goes on either way.', saveWhy: 'Tell my team',
    signedOn: 'You signed on {{day}}.', saidNo: 'You told us why you did not sign. Your care goes on. You can still sign.', teamSigned: 'Signed by {{who}} on {{day}}.', changed: 'The plan changed. Look again before you sign.', keep: 'Keep my plan as a file', keepLarge: 'In large print',
  },
  es: {
    title: 'Mi plan', lead: 'Lo que quieres y lo que hacemos para lograrlo. Tú y tu equipo lo hicieron juntos.', none: 'Tu plan todavía no está listo', noneHint: 'Lo haces con tu terapeuta. Aquí lo verás y podrás decir lo que piensas.',
    want: 'Lo que quiero', hard: 'Lo que cuesta ahora', steps: 'Pasos en el camino', doing: 'Lo que hacemos', from: 'Empezaste en {{from}}, queremos llegar a {{to}}', fromUnknown: 'Queremos llegar a {{to}}', until: 'hasta el {{day}}', last: 'Tu última puntuación fue {{total}}',
    perWeekMany: '{{times}} veces por semana, {{minutes}} minutos', perWeekOnce: 'Una vez por semana, {{minutes}} minutos', perWeekRare: 'De vez en cuando, {{minutes}} minutos', everyWeeks: 'Cada {{weeks}} semanas, {{minutes}} minutos', withWho: 'con {{who}}',
    'individual': 'Tú y una persona de tu equipo', group: 'En grupo', family: 'Con tu familia', 'skill-practice': 'Tú practicas', referral: 'Con alguien de fuera',
    say: 'Di lo que piensas', saySomething: '¿Qué piensas de esta meta?', send: 'Enviar', you: 'Tú', sent: 'Enviado. Tu equipo lo lee en días de trabajo.', ownGoal: 'Algo que quiero y no está aquí',
    strong: 'Lo que me ayuda', finish: 'Termino aquí cuando',
    signTitle: '¿Este es tu plan?', signLead: 'Si firmas, dices: lo leí y este es mi plan. Luego puedes cambiar de idea y pedir cambios.', sign: 'Firmar mi plan', notSign: 'No quiero firmar', why: '¿Por qué no? Tu atención sigue de todas formas.', saveWhy: 'Decírselo a mi equipo',
    signedOn: 'Firmaste el {{day}}.', saidNo: 'Nos dijiste por qué no firmaste. Tu atención sigue. Todavía puedes firmar.', teamSigned: 'Firmado por {{who}} el {{day}}.', changed: 'El plan cambió. Míralo otra vez antes de firmar.', keep: 'Guardar mi plan como archivo', keepLarge: 'En letra grande',
  },
})
