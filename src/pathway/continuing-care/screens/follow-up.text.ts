import { text } from '../../../platform/pure/text.ts'

/** Words for staff about the standard measures of a follow-up and the questions asked by phone. */
export const followUpStaffText = text({
  en: {
    scores: 'Standard measures', give: 'Ask now: {{name}}', score: '{{name}}: {{total}}', noTotal: '{{name}}: answered', notInSpanish: 'Nobody has published this in Spanish, so the link leaves it out: {{names}}. Ask it with an interpreter, or leave it.', optionEnglish: '{{name}} ({{count}} questions, English only)',
    ask: 'The five questions of the link', askHint: 'Optional. Filled in, they stand in the chart like an answer by link. The first three from 0 to 10.',
    mood: 'Mood', stress: 'Stress', craving: 'Urge to use', used: 'Alcohol or drugs in the last days', inCare: 'Sees somebody for help', yes: 'Yes', no: 'No', 'rather-not-say': 'Rather not say', soon: 'Soon', allOrNone: 'Answer all five or none.',
    said: 'How it goes, as they say', line_one: 'Mood {{last}} of 10.', line_other: 'Mood {{first}} of 10 at first, {{last}} now, in {{count}} answers.', low: 'low', middle: 'middle', high: 'good',
    choose: 'What is asked', chooseLead: 'Standard measures after the end of a stay. Three minutes on a phone are enough: two measures, three at most.', kind: 'Program', 'substance-use': 'Substance use', 'mental-health': 'Mental health', dual: 'Both',
    day: 'After {{count}} days', own: 'Chosen here', usual: 'As it comes', none: 'None', close: 'Close', questions: '{{name}} ({{count}} questions)', onlyEnglish: 'Who reads Spanish is asked by link only what exists in Spanish. By phone you can ask everything.', saved: 'From now on this is asked.',
  },
  es: {
    scores: 'Medidas estándar', give: 'Preguntar ahora: {{name}}', score: '{{name}}: {{total}}', noTotal: '{{name}}: contestada', notInSpanish: 'Nadie lo ha publicado en español, por eso el enlace no lo pregunta: {{names}}. Pregúntelo con intérprete o déjelo.', optionEnglish: '{{name}} ({{count}} preguntas, solo en inglés)',
    ask: 'Las cinco preguntas del enlace', askHint: 'Opcional. Si se llenan, quedan en el expediente como una respuesta por enlace. Las tres primeras, de 0 a 10: ánimo, estrés y ganas de consumir.',
    mood: 'Ánimo', stress: 'Estrés', craving: 'Ganas', used: 'Alcohol o drogas en estos días', inCare: 'Ve a alguien que le ayuda', yes: 'Sí', no: 'No', 'rather-not-say': 'No lo dice', soon: 'Pronto', allOrNone: 'Conteste las cinco o ninguna.',
    said: 'Cómo le va, según cuenta', line_one: 'Ánimo {{last}} de 10.', line_other: 'Ánimo {{first}} de 10 al principio, {{last}} ahora, en {{count}} respuestas.', low: 'bajo', middle: 'medio', high: 'bueno',
    choose: 'Qué se pregunta', chooseLead: 'Medidas estándar después de la estancia. Bastan tres minutos en el teléfono: dos medidas, tres a lo más.', kind: 'Programa', 'substance-use': 'Consumo', 'mental-health': 'Salud mental', dual: 'Ambos',
    day: 'A los {{count}} días', own: 'Elegido aquí', usual: 'Como viene', none: 'Ninguna', close: 'Cerrar', questions: '{{name}} ({{count}} preguntas)', onlyEnglish: 'A quien lee español se le pregunta por enlace solo lo que existe en español. Por teléfono puede preguntarse todo.', saved: 'Desde ahora se pregunta esto.',
  },
})
