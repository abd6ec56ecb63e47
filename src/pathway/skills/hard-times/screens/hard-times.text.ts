import { text } from '../../../../platform/pure/text.ts'

/** Words of the home practice plan for hard times. */
export const hardTimesText = text({
  en: {
    title: 'My hard times', lead: 'When is it hard in your week? Plan now what you will do then. It shows up on Today when the time comes.',
    none: 'No plan yet', noneWhy: 'Pick one time that is often hard. A Friday night, payday, the way home.', add: 'Plan a hard time', onlyYours: 'You and your care team can see this.',
    days: 'Which days?', from: 'From', to: 'To', what: 'What makes it hard?', skill: 'What will you do?', noSkill: 'No skill', call: 'Who can you call?', callHint: 'A name, or a name and a number',
    words: 'What else helps?', wordsHint: 'Take the long way home. Eat first.', save: 'Save', remove: 'Remove', removeName: 'Remove {{when}}', change: 'Change', changeName: 'Change {{when}}', saved: 'Saved.',
    when: '{{days}}, {{from}} to {{to}}', everyDay: 'Every day', callLine: 'Call {{who}}', now: 'You planned for this time', staffTitle: 'Home practice plan for hard times', staffLead: 'Risky times of the client\'s own week and what they will do. It stands on the phone when the time comes.', more: 'More', other: 'Other',
  },
  es: {
    title: 'Mis momentos duros', lead: '¿Cuándo es duro en tu semana? Planea ya qué vas a hacer. Sale en Hoy cuando llega la hora.',
    none: 'Aún no hay plan', noneWhy: 'Elige un momento que suele ser duro. El viernes por la noche, el día de pago, el camino a casa.', add: 'Planear un momento duro', onlyYours: 'Lo ven tú y tu equipo.',
    days: '¿Qué días?', from: 'Desde', to: 'Hasta', what: '¿Qué lo hace duro?', skill: '¿Qué vas a hacer?', noSkill: 'Ninguna', call: '¿A quién puedes llamar?', callHint: 'Un nombre, o un nombre y un número',
    words: '¿Qué más ayuda?', wordsHint: 'Ir por el camino largo. Comer antes.', save: 'Guardar', remove: 'Quitar', removeName: 'Quitar {{when}}', change: 'Cambiar', changeName: 'Cambiar {{when}}', saved: 'Guardado.',
    when: '{{days}}, de {{from}} a {{to}}', everyDay: 'Cada día', callLine: 'Llamar a {{who}}', now: 'Lo planeaste para esta hora', staffTitle: 'Plan de práctica en casa para momentos duros', staffLead: 'Momentos de riesgo en la semana de la persona y qué hará entonces. Sale en su teléfono cuando llega la hora.', more: 'Más', other: 'Otro',
  },
})
