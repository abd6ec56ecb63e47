import { text } from '../../../platform/pure/text.ts'

/** What the review screens say. */
export const reviewText = text({
  en: {
    reviews: 'Plan reviews', start: 'Review the plan', goOn: 'Go on with the review', lead: 'Drafted from what is known since {{when}}. You judge; the numbers stand beside it.', none: 'No review yet', noneHint: 'A review looks at each objective, says what is decided, and sets the next date.', back: 'Back to the plan',
    objectives: 'How each objective moved', scores: 'Scores', noScores: 'No score since the plan was signed', aim: '{{from}} → {{to}}, by {{day}}', hint: 'The scores say: {{say}}', movement: 'How it moved', noteFor: 'What happened with: {{words}}',
    met: 'Met', better: 'Better', same: 'Same', worse: 'Worse', 'cannot-say': 'Cannot say',
    summary: 'In a few sentences', clientWords: 'What the client says', decision: 'Decision', continue: 'Go on as planned', change: 'Change the plan', 'step-down': 'Step down', 'step-up': 'Step up', discharge: 'Discharge', reason: 'Why', nextOn: 'Next review on',
    sign: 'Sign the review', missing_one: 'One thing is missing', missing_other: '{{count}} things are missing', complete: 'Nothing is missing.', 'miss.movement': 'How it moved: {{words}}', 'miss.decision': 'The decision', 'miss.reason': 'Why', 'miss.next-date': 'The date of the next review', signedOn: 'Signed {{when}}, {{who}}', clientSigned: 'Client signed {{when}}', decided: 'Decided: {{what}}', next: 'Next review {{day}}', print: 'Print', since: 'Earlier reviews',
    myReviews: 'Looking back together', mySign: 'I have read this', mySigned: 'You signed on {{day}}.', teamSays: 'Your team says', youSaid: 'You said',
  },
  es: {
    reviews: 'Revisiones del plan', start: 'Revisar el plan', goOn: 'Seguir con la revisión', lead: 'Preparada con lo que se sabe desde el {{when}}. El juicio es suyo; los números están al lado.', none: 'Todavía no hay revisión', noneHint: 'Una revisión mira cada objetivo, dice qué se decide y fija la próxima fecha.', back: 'Volver al plan',
    objectives: 'Cómo se movió cada objetivo', scores: 'Puntuaciones', noScores: 'Sin puntuación desde que se firmó el plan', aim: '{{from}} → {{to}}, para el {{day}}', hint: 'Las puntuaciones dicen: {{say}}', movement: 'Cómo se movió', noteFor: 'Qué pasó con: {{words}}',
    met: 'Logrado', better: 'Mejor', same: 'Igual', worse: 'Peor', 'cannot-say': 'No se puede decir',
    summary: 'En pocas frases', clientWords: 'Lo que dice el cliente', decision: 'Decisión', continue: 'Seguir según el plan', change: 'Cambiar el plan', 'step-down': 'Bajar de intensidad', 'step-up': 'Subir de intensidad', discharge: 'Dar el alta', reason: 'Por qué', nextOn: 'Próxima revisión el',
    sign: 'Firmar la revisión', missing_one: 'Falta una cosa', missing_other: 'Faltan {{count}} cosas', complete: 'No falta nada.', 'miss.movement': 'Cómo se movió: {{words}}', 'miss.decision': 'La decisión', 'miss.reason': 'Por qué', 'miss.next-date': 'La fecha de la próxima revisión', signedOn: 'Firmada {{when}}, {{who}}', clientSigned: 'Firmada por el cliente {{when}}', decided: 'Se decidió: {{what}}', next: 'Próxima revisión {{day}}', print: 'Imprimir', since: 'Revisiones anteriores',
    myReviews: 'Mirar atrás juntos', mySign: 'Ya lo leí', mySigned: 'Firmaste el {{day}}.', teamSays: 'Tu equipo dice', youSaid: 'Tú dijiste',
  },
})
