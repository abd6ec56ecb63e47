import { text } from '../../../platform/pure/text.ts'

/** The words around the clinic's own library. */
export const libraryText = text({
  en: {
    title: 'Plan library', lead: 'Goals, objectives and interventions in your clinic’s own words. They are offered while a plan is typed; plans keep what they took.', none: 'Nothing of your own yet', noneHint: 'What comes with Evenkeel is offered already. Write what your team says again and again.',
    write: 'Write an entry', writeAnew: 'Write it anew', kind: 'Kind', goal: 'Goal', objective: 'Objective', intervention: 'Intervention', all: 'All', show: 'Show', english: 'In English', spanish: 'In Spanish', goalHint: 'As a client would say it', both: 'Clients read it in their language.',
    measure: 'Measured by', other: 'Something else', otherEn: 'What is counted, in English', otherEs: 'What is counted, in Spanish', target: 'Target', modality: 'How', times: 'Times a week', minutes: 'Minutes each', save: 'Keep it', change: 'Change', drop: 'Take out', forOne: '{{words}}: {{name}}', dropped: 'Taken out. Plans keep what they took from it.', words: 'Words', by: 'Written by',
  },
  es: {
    title: 'Biblioteca de planes', lead: 'Metas, objetivos e intervenciones con las palabras de su clínica. Se ofrecen al escribir un plan; los planes conservan lo que tomaron.', none: 'Todavía nada propio', noneHint: 'Lo que viene con Evenkeel ya se ofrece. Escriba lo que su equipo dice una y otra vez.',
    write: 'Escribir una entrada', writeAnew: 'Escribirla de nuevo', kind: 'Tipo', goal: 'Meta', objective: 'Objetivo', intervention: 'Intervención', all: 'Todo', show: 'Mostrar', english: 'En inglés', spanish: 'En español', goalHint: 'Como lo diría la persona', both: 'Cada persona la lee en su idioma.',
    measure: 'Se mide con', other: 'Otra cosa', otherEn: 'Qué se cuenta, en inglés', otherEs: 'Qué se cuenta, en español', target: 'Objetivo numérico', modality: 'Cómo', times: 'Veces por semana', minutes: 'Minutos cada vez', save: 'Guardar', change: 'Cambiar', drop: 'Retirar', forOne: '{{words}}: {{name}}', dropped: 'Retirada. Los planes conservan lo que tomaron.', words: 'Palabras', by: 'Escrita por',
  },
})
