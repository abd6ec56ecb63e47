import { text } from '../../../platform/pure/text.ts'

/** Words of the client's page about who looked at their record. */
export const whoLookedText = text({
  en: {
    title: 'Who looked', lead: 'Who of your clinic opened your record in the last 90 days. Each look is kept, and nobody can take one out.', none: 'Nobody yet', noneWhy: 'When somebody opens your record, you see it here.',
    looked: 'Looked at: {{what}}', changed: 'Wrote in: {{what}}', ask: 'Does a name look odd to you? Ask your team. You may also ask that one person never sees your record.',
    plan: 'your plan', safety: 'your safety plan', checkIns: 'your check-ins', messages: 'your messages', sessions: 'your sessions', week: 'your week', questions: 'your answers', progress: 'your progress', family: 'your people', after: 'your plan for after', details: 'who you are',
  },
  es: {
    title: 'Quién miró', lead: 'Quién de tu clínica abrió tu expediente en los últimos 90 días. Cada vez queda anotada y nadie la puede borrar.', none: 'Nadie todavía', noneWhy: 'Cuando alguien abra tu expediente, sale aquí.',
    looked: 'Miró: {{what}}', changed: 'Escribió en: {{what}}', ask: '¿Un nombre te parece raro? Pregunta a tu equipo. También puedes pedir que una persona nunca vea tu expediente.',
    plan: 'tu plan', safety: 'tu plan de seguridad', checkIns: 'tus registros', messages: 'tus mensajes', sessions: 'tus sesiones', week: 'tu semana', questions: 'tus respuestas', progress: 'tu progreso', family: 'tu gente', after: 'tu plan para después', details: 'quién eres',
  },
})
