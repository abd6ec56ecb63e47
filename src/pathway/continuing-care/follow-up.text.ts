import { text } from '../../platform/pure/text.ts'

/** The message with the link, which gives nothing away, and the page behind it: short, kind, grade 5 or below. */
export const followUpText = text({
  en: {
    subject: 'A short question', message: 'How are you? A few short questions: {{url}} The link works for 14 days.',
    title: 'How are you?', lead: 'This takes less than a minute. Your care team reads it in the next work days.', over: 'This link is over', overWhy: 'You can call us any time you like.',
    mood: 'Mood', moodLow: 'very low', moodHigh: 'very good', stress: 'Stress', craving: 'Urge to use', none: 'none', most: 'the most', used: 'Did you use alcohol or drugs in the last days?', yes: 'Yes', no: 'No', rather: 'Rather not say', soon: 'Soon',
    inCare: 'Do you see somebody for help now?', call: 'I would like a call', more: 'Is there more you want to say?', send: 'Send', allFive: 'Say something for all five, then you can send.', thanks: 'Thank you for telling us.', thanksCall: 'We will call you on the next work day.', back: 'You can always come back. We start from what we know.',
    nobodyNow: 'Nobody reads this at night. If you may hurt yourself, call 988. It is free.', call988: 'Call 988',
  },
  es: {
    subject: 'Una pregunta corta', message: '¿Cómo estás? Unas preguntas cortas: {{url}} El enlace sirve 14 días.',
    title: '¿Cómo estás?', lead: 'Toma menos de un minuto. Tu equipo lo lee en los próximos días de trabajo.', over: 'Este enlace ya no sirve', overWhy: 'Puedes llamarnos cuando quieras.',
    mood: 'Ánimo', moodLow: 'muy bajo', moodHigh: 'muy bueno', stress: 'Estrés', craving: 'Ganas de consumir', none: 'nada', most: 'lo más', used: '¿Usaste alcohol o drogas en estos días?', yes: 'Sí', no: 'No', rather: 'No lo digo', soon: 'Pronto',
    inCare: '¿Ves a alguien que te ayuda?', call: 'Quiero una llamada', more: '¿Quieres decir algo más?', send: 'Enviar', allFive: 'Di algo en las cinco y podrás enviar.', thanks: 'Gracias por contarnos.', thanksCall: 'Te llamamos el próximo día de trabajo.', back: 'Siempre puedes volver. Seguimos desde lo que ya sabemos.',
    nobodyNow: 'De noche nadie lee esto. Si te puedes hacer daño, llama al 988. Es gratis.', call988: 'Llamar al 988',
  },
})
