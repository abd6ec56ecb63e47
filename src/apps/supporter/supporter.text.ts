import { text } from '../../platform/pure/text.ts'

export const supporterText = text({
  en: {
    home: 'Home', forYou: 'For you', hello: 'Hello, {{name}}', helloLead: 'A quiet place for the people around somebody.',
    sessions: 'Family sessions', sessionsLead: '{{client}} would like you there.', sessionsLeadPlain: 'You are welcome there.', noSessions: 'None is planned right now. A new one appears here.', remote: 'By video', inRoom: 'At the clinic',
    open: 'What you may know', openUntil: 'Until {{day}}. It can be taken back at any time, and that is all right.', openHow: 'Ask in the next family session, or call the clinic.',
    about: 'That {{client}} is here', attendance: 'Whether {{client}} came', familySessions: 'When family sessions are', planGoals: 'The goals {{client}} works on', safetyPlan: 'The safety plan', somebody: 'the person',
    tell: 'Tell the team something', tellLead: 'You can always tell us what you see. We read it on the next working day. We cannot answer here, or say who is with us; the law protects everybody\'s privacy, yours too.',
    tellLabel: 'What would you like us to know?', tellSend: 'Send', told: 'Thank you. The team will read it on the next working day.', toldBefore: 'What you told', danger: 'In danger now? Call 911. In a crisis, call or text 988.',
    learn: 'Short reads for the people around', learnLead: 'Two minutes each. Written by us, for hard evenings.',
    signOut: 'Sign out',
  },
  es: {
    home: 'Inicio', forYou: 'Para ti', hello: 'Hola, {{name}}', helloLead: 'Un lugar tranquilo para quienes están cerca de alguien.',
    sessions: 'Sesiones familiares', sessionsLead: 'A {{client}} le gustaría que fueras.', sessionsLeadPlain: 'Te esperamos con gusto.', noSessions: 'Ahora no hay ninguna. Cuando la haya, aparecerá aquí.', remote: 'Por video', inRoom: 'En la clínica',
    open: 'Lo que puedes saber', openUntil: 'Hasta el {{day}}. Se puede retirar en cualquier momento, y está bien.', openHow: 'Pregunta en la próxima sesión familiar o llama a la clínica.',
    about: 'Que {{client}} está aquí', attendance: 'Si {{client}} asistió', familySessions: 'Cuándo son las sesiones familiares', planGoals: 'Las metas en que trabaja {{client}}', safetyPlan: 'El plan de seguridad', somebody: 'la persona',
    tell: 'Cuéntale algo al equipo', tellLead: 'Siempre puedes contarnos lo que ves. Lo leemos el siguiente día hábil. Aquí no podemos contestar ni decir quién está con nosotros; la ley protege la privacidad de todos, también la tuya.',
    tellLabel: '¿Qué te gustaría que supiéramos?', tellSend: 'Enviar', told: 'Gracias. El equipo lo leerá el siguiente día hábil.', toldBefore: 'Lo que contaste', danger: '¿Hay peligro ahora? Llama al 911. En una crisis, llama o escribe al 988.',
    learn: 'Lecturas cortas para quienes acompañan', learnLead: 'Dos minutos cada una. Escritas por nosotros, para noches difíciles.',
    signOut: 'Cerrar sesión',
  },
})

type OpenKey = 'about' | 'attendance' | 'familySessions' | 'planGoals' | 'safetyPlan'

/** The words of what is open to a supporter. */
export const openKey = (topic: string): OpenKey => {
  switch (topic) {
    case 'about': case 'attendance': return topic
    case 'family-sessions': return 'familySessions'
    case 'plan-goals': return 'planGoals'
    default: return 'safetyPlan'
  }
}
