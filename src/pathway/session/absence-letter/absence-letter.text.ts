import { text } from '../../../platform/pure/text.ts'

/** The letter itself, as it is begun for the author to change, and the words around it for the client. Our own wording: no threat, and no promise we cannot keep. */
export const absenceLetterText = text({
  en: {
    'title-warning': 'A letter about missed sessions', 'title-agreement': 'What we agree about coming',
    'begin-warning': 'We missed you.\nYou missed {{misses}} sessions in {{days}} days. You are not in trouble. We want to know what gets in the way.\nThis can help: a new day or time, a ride, help with child care, a session by video.\nLet us talk before {{by}}. You can also send us a message.\nThis letter ends nothing. Your place is yours. If it stays hard to come, we look with you for what fits your life. A person does that with you.',
    'begin-agreement': 'You missed {{misses}} sessions in {{days}} days. We want you to get what you came for.\nThis is what I will do: I come to my sessions. If I can not come, I tell you on that day.\nThis is what we will do: We call you on the same day. We find a new time with you. We help with rides and child care where we can.\nWe look at this again on {{by}}.\nIf it does not work, we talk. Nothing ends by itself.',
    printed: 'Printed {{when}}', fromTeam: 'For your team', you: 'You',
    menu: 'Letters to read', lead: 'Your team wrote this to you. Take your time.', none: 'No letters', noneWhy: 'When your team writes you a letter, it is here.',
    from: '{{who}}, {{day}}', signTitle: 'Do you agree?', signLead: 'You do not have to sign. Your care goes on in both cases.', sign: 'I agree and sign', notSign: 'I do not sign', why: 'Please tell us why', saveWhy: 'Send', signedOn: 'You signed this on {{day}}.', saidNo: 'You said no: {{why}} You can still sign.', keep: 'Keep as a file',
    thanks: 'Thank you', thanksWords: 'You can read it on your phone at any time.',
  },
  es: {
    'title-warning': 'Una carta sobre las sesiones a las que faltaste', 'title-agreement': 'Lo que acordamos para venir',
    'begin-warning': 'Te echamos de menos.\nFaltaste a {{misses}} sesiones en {{days}} días. No pasa nada malo. Queremos saber qué te lo impide.\nEsto puede ayudar: otro día u otra hora, transporte, ayuda con tus hijos, una sesión por video.\nHablemos antes del {{by}}. También puedes mandarnos un mensaje.\nEsta carta no termina nada. Tu lugar es tuyo. Si te sigue costando venir, vemos contigo qué va con tu vida. Lo hace una persona, contigo.',
    'begin-agreement': 'Faltaste a {{misses}} sesiones en {{days}} días. Queremos que logres lo que viniste a buscar.\nEsto haré yo: vengo a mis sesiones. Si no puedo, aviso ese día.\nEsto haremos en el equipo: te llamamos el mismo día. Buscamos contigo otra hora. Ayudamos con el transporte y los hijos si se puede.\nLo vemos otra vez el {{by}}.\nSi no funciona, hablamos. Nada termina por sí solo.',
    printed: 'Impreso: {{when}}', fromTeam: 'Por tu equipo', you: 'Tú',
    menu: 'Cartas para leer', lead: 'Tu equipo te escribió esto. Tómate tu tiempo.', none: 'No hay cartas', noneWhy: 'Si tu equipo te escribe una carta, la verás aquí.',
    from: '{{who}}, {{day}}', signTitle: '¿Estás de acuerdo?', signLead: 'No tienes que firmar. Tu atención sigue en los dos casos.', sign: 'Estoy de acuerdo y firmo', notSign: 'No firmo', why: 'Dinos por qué', saveWhy: 'Enviar', signedOn: 'Firmaste esto el {{day}}.', saidNo: 'Dijiste que no: {{why}} Todavía puedes firmar.', keep: 'Guardar como archivo',
    thanks: 'Gracias', thanksWords: 'Puedes leerla en tu teléfono cuando quieras.',
  },
})
