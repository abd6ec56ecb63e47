import { text } from '../../platform/pure/text.ts'

/** The message with the link, which gives nothing away, and the page behind it: short, kind, grade 5 or below. */
export const followUpText = text({
  en: {
    subject: 'A short question', message: 'How are you? A few short questions: {{url}} The link works for 14 days.',
    title: 'How are you?', lead: 'This takes about three minutes. You can stop at any time. Your care team reads it in the next work days.', over: 'This link is over', overWhy: 'You can call us any time you like.',
    mood: 'Mood', moodLow: 'very low', moodHigh: 'very good', stress: 'Stress', craving: 'Urge to use', none: 'none', most: 'the most', used: 'Did you use alcohol or drugs in the last days?', yes: 'Yes', no: 'No', rather: 'Rather not say', soon: 'Soon',
    inCare: 'Do you see somebody for help now?', call: 'I would like a call', more: 'Is there more you want to say?', send: 'Send', allFive: 'Say something for all five, then you can send.', thanks: 'Thank you for telling us.', thanksCall: 'We will call you on the next work day.', back: 'You can always come back. We start from what we know.',
    two: 'Thank you. Now a few standard questions', twoLead: 'They show what has changed since you left us. You can stop and go on later with the same link.', questions_one: '{{count}} question', questions_other: '{{count}} questions', start: 'Start', goOn: 'Go on', skipThis: 'Not now', who: 'Your care team reads this in the next work days. If an answer is about staying safe, they are told in any case.', later: 'You can open the link again if you want to go on.',
    notAlone: 'You are not alone with this', told: 'You told us something important. Our team has been told. It can take time until somebody sees it, so please do not wait for us.', plan: 'My safety plan', planHint: 'On the phone you used with us',
    nobodyNow: 'Nobody reads this at night. If you may hurt yourself, call 988. It is free.', call988: 'Call 988',
  },
  es: {
    subject: 'Una pregunta corta', message: '¿Cómo estás? Unas preguntas cortas: {{url}} El enlace sirve 14 días.',
    title: '¿Cómo estás?', lead: 'Toma unos tres minutos. Puedes parar cuando quieras. Tu equipo lo lee en los próximos días de trabajo.', over: 'Este enlace ya no sirve', overWhy: 'Puedes llamarnos cuando quieras.',
    mood: 'Ánimo', moodLow: 'muy bajo', moodHigh: 'muy bueno', stress: 'Estrés', craving: 'Ganas de consumir', none: 'nada', most: 'lo más', used: '¿Usaste alcohol o drogas en estos días?', yes: 'Sí', no: 'No', rather: 'No lo digo', soon: 'Pronto',
    inCare: '¿Ves a alguien que te ayuda?', call: 'Quiero una llamada', more: '¿Quieres decir algo más?', send: 'Enviar', allFive: 'Di algo en las cinco y podrás enviar.', thanks: 'Gracias por contarnos.', thanksCall: 'Te llamamos el próximo día de trabajo.', back: 'Siempre puedes volver. Seguimos desde lo que ya sabemos.',
    two: 'Gracias. Ahora unas preguntas más', twoLead: 'Muestran qué ha cambiado desde que te fuiste. Puedes parar y seguir después con el mismo enlace.', questions_one: '{{count}} pregunta', questions_other: '{{count}} preguntas', start: 'Empezar', goOn: 'Seguir', skipThis: 'Ahora no', who: 'Tu equipo lo lee en los próximos días de trabajo. Si una respuesta es sobre tu seguridad, se le avisa de todos modos.', later: 'Puedes abrir el enlace otra vez si quieres seguir.',
    notAlone: 'No tienes que pasar esto a solas', told: 'Nos dijiste algo importante. Ya se avisó al equipo. Puede tardar en verlo, así que por favor no nos esperes.', plan: 'Mi plan de seguridad', planHint: 'En el teléfono que usaste con nosotros',
    nobodyNow: 'De noche nadie lee esto. Si te puedes hacer daño, llama al 988. Es gratis.', call988: 'Llamar al 988',
  },
})
