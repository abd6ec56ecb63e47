import { text } from '../../../platform/pure/text.ts'

export const measureText = text({
  en: {
    keying: 'How it is counted',
    measures: 'Measures', lead: 'Scored by the published rules, with their sources.', give: 'Give', goOn: 'Go on', giveAnother: 'Give a measure', due: 'Due', never: 'Not given yet', given: '{{day}}', noScore: 'No score: {{answered}} of {{of}} answered',
    score: 'Score', of: 'of {{max}}', change: 'Change since {{day}}', up: '+{{points}}', down: '-{{points}}', same: 'No change', better: 'better', worse: 'worse',
    reliable: 'A change of {{points}} points or more counts as {{kind}}.', 'kind.reliable': 'reliable', 'kind.clinically-meaningful': 'clinically meaningful', 'kind.significant': 'significant', 'kind.computed-by-the-clinic': 'reliable as computed by the clinic',
    reached: 'Reached', notReached: 'Not reached', cutOffs: 'Cut-offs', source: 'Source', 'checked.verified': 'verified', 'checked.secondary': 'from a secondary source', 'checked.unverified': 'not verified yet', 'checked.our-rule': 'rule of this clinic',
    answers: 'Each answer', declined: 'Rather not say', result: 'Result', alerts: 'Alarming answer', byClient: 'answered by the client', byStaff: 'given by staff', screen: 'A screening result is not a diagnosis.',
    save: 'Save and score', back: 'Assessment', unanswered: 'Rather not say', english: 'This wording exists only in English so far; it is shown as published.', attribution: 'Where this measure comes from', print: 'Print', again: 'Correct an answer', correcting: 'A correction is kept beside the first version.',
    answered: '{{answered}} of {{of}} answered', trend: 'Over time', trendSentence: 'From {{from}} to {{to}}.', oneSoFar: 'One score so far: {{to}}.', choose: 'Choose', number: 'A whole number from {{min}} to {{max}}',
  },
  es: {
    keying: 'Cómo se cuenta',
    measures: 'Medidas', lead: 'Puntuadas con las reglas publicadas y sus fuentes.', give: 'Aplicar', goOn: 'Seguir', giveAnother: 'Aplicar una medida', due: 'Pendiente', never: 'Aún no se aplicó', given: '{{day}}', noScore: 'Sin puntuación: {{answered}} de {{of}} respondidas',
    score: 'Puntuación', of: 'de {{max}}', change: 'Cambio desde el {{day}}', up: '+{{points}}', down: '-{{points}}', same: 'Sin cambio', better: 'mejor', worse: 'peor',
    reliable: 'Un cambio de {{points}} puntos o más cuenta como {{kind}}.', 'kind.reliable': 'fiable', 'kind.clinically-meaningful': 'clínicamente relevante', 'kind.significant': 'significativo', 'kind.computed-by-the-clinic': 'fiable según el cálculo de la clínica',
    reached: 'Alcanzado', notReached: 'No alcanzado', cutOffs: 'Puntos de corte', source: 'Fuente', 'checked.verified': 'verificada', 'checked.secondary': 'de fuente secundaria', 'checked.unverified': 'aún sin verificar', 'checked.our-rule': 'regla de esta clínica',
    answers: 'Cada respuesta', declined: 'Prefiere no decirlo', result: 'Resultado', alerts: 'Respuesta de alarma', byClient: 'respondida por el cliente', byStaff: 'aplicada por el equipo', screen: 'Un resultado de tamizaje no es un diagnóstico.',
    save: 'Guardar y puntuar', back: 'Evaluación', unanswered: 'Prefiere no decirlo', english: 'Este texto por ahora existe solo en inglés; se muestra como se publicó.', attribution: 'De dónde viene esta medida', print: 'Imprimir', again: 'Corregir una respuesta', correcting: 'La corrección queda junto a la primera versión.',
    answered: '{{answered}} de {{of}} respondidas', trend: 'En el tiempo', trendSentence: 'De {{from}} a {{to}}.', oneSoFar: 'Una puntuación por ahora: {{to}}.', choose: 'Elija', number: 'Un número entero de {{min}} a {{max}}',
  },
})
