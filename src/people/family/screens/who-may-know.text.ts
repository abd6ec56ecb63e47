import { text } from '../../../platform/pure/text.ts'

/** Words of the client's own page: who may know what. */
export const whoMayKnowText = text({
  en: {
    title: 'Who may know what', lead: 'You decide. Nobody outside your clinic is told a thing, but for what you turn on here.',
    add: 'Add a person', nobody: 'Add somebody you trust. Then choose what they may know.', letGo: 'Remove {{name}}', remove: 'Remove',
    knows: '{{name}} may know', knowsNothing: '{{name}} is told nothing now.', until: 'until {{day}}', stop: 'Stop', stopName: 'Stop: {{topic}} ({{name}})', stopped: 'Stopped. It is closed now.',
    share: 'Share something', shareWith: 'Share with {{name}}', what: 'What may {{name}} know?', why: 'What for?', whyStart: 'So that {{name}} can stand by me.', end: 'Until when?', save: 'Share this', shared: 'Shared. You can stop it at any time.',
    about: 'That I am here, and my first name', attendance: 'If I came to my sessions. Not why.', familySessions: 'When family sessions are', planGoals: 'The goals I work on', safetyPlan: 'My safety plan', inCare: 'That I am in care here', attendanceRecord: 'The days I came', completion: 'How my program ended', nextCare: 'What my next team needs',
    past: 'Before', wasOver: 'ended {{day}}', wasBack: 'you stopped it {{day}}', removeTitle: 'Remove {{name}}?', removeWhy: 'All you shared with them stops, and their app closes at once.', notes: 'Notes of your sessions are never shared here.',
  },
  es: {
    title: 'Quién puede saber qué', lead: 'Tú decides. Fuera de tu clínica nadie sabe nada, salvo lo que actives aquí.',
    add: 'Añadir a alguien', nobody: 'Añade a alguien de confianza. Luego elige qué puede saber.', letGo: 'Quitar a {{name}}', remove: 'Quitar',
    knows: '{{name}} puede saber', knowsNothing: 'A {{name}} ahora no se le dice nada.', until: 'hasta el {{day}}', stop: 'Dejar de compartir', stopName: 'Dejar de compartir: {{topic}} ({{name}})', stopped: 'Listo. Ya está cerrado.',
    share: 'Compartir algo', shareWith: 'Compartir con {{name}}', what: '¿Qué puede saber {{name}}?', why: '¿Para qué?', whyStart: 'Para que {{name}} me acompañe.', end: '¿Hasta cuándo?', save: 'Compartir esto', shared: 'Compartido. Lo puedes parar cuando quieras.',
    about: 'Que estoy aquí, y mi nombre de pila', attendance: 'Si vine a mis sesiones. No por qué.', familySessions: 'Cuándo son las sesiones de familia', planGoals: 'Las metas en que trabajo', safetyPlan: 'Mi plan de seguridad', inCare: 'Que estoy en tratamiento aquí', attendanceRecord: 'Los días que vine', completion: 'Cómo terminó mi programa', nextCare: 'Lo que necesita mi próximo equipo',
    past: 'Antes', wasOver: 'terminó el {{day}}', wasBack: 'lo paraste el {{day}}', removeTitle: '¿Quitar a {{name}}?', removeWhy: 'Todo lo que compartes con esa persona se para y su app se cierra ya.', notes: 'Las notas de tus sesiones nunca se comparten aquí.',
  },
})
