import { text } from '../../../platform/pure/text.ts'

/** Words of the client's own progress: short, kind, grade 5 or below. */
export const myProgressText = text({
  en: {
    title: 'How I am doing', lead: 'This is your own page. Your team sees the same.', none: 'Your page starts on your first day', noneHint: 'Your hours and your scores will show up here.',
    hours: 'My time here', hoursBig: '{{hours}} hours', hoursWords_one: 'You came to {{count}} session.', hoursWords_other: 'You came to {{count}} sessions.', hoursNone: 'You are at the start. Your first hours will show up here.',
    weekOf: 'This is week {{week}}.', practice_one: 'You did {{count}} practice on your own.', practice_other: 'You did {{count}} practices on your own.',
    scores: 'How I feel', scoresNone: 'Your first answers will show up here.', from: '{{title}}: it was {{from}}, now it is {{to}}.', only: '{{title}}: it is {{to}} now.',
    lower: 'Lower is better.', higher: 'Higher is better.', 'phq-9': 'Low mood', 'gad-7': 'Worry', small: 'A small step for you. Change takes time.', better: 'That is a real step for you.', same: 'It is about the same. Change takes time.', rose: 'This is a hard time. Tell your team. You do not carry it alone.', first: 'Next time we can see how it moves.',
    goals: 'What I work on', goalsNone: 'Your plan will show up here.', goalDone: 'You made it.', goalMoving: 'You are {{share}} of the way.', goalOpen: 'You are at the start of this one.',
    left: 'What is left', leftLead: '{{done}} of {{count}} done. You can ask about each one.', leftAll: 'All done. You can be proud of this.', done: 'Done', open: 'Still open', waived: 'Not needed for you',
    attendance: 'Come to {{need}}% of your hours', participation: 'Take part in your groups', objectives: 'Reach {{need}}% of your goals', 'measure-at-discharge': 'Fill in one form near the end', 'family-session_one': 'Hold {{count}} family session',
    'family-session_other': 'Hold {{count}} family sessions', 'safety-plan': 'Look at your safety plan', 'aftercare-booked': 'Make a plan for after', other: 'One more thing. Ask your team.', 'attendance-now': 'So far {{have}} of {{due}} hours. There are {{all}} in all.', 'so-far': 'So far {{have}} of {{need}}.',
    'phase-tasks_one': 'Do {{count}} task of the program', 'phase-tasks_other': 'Do the {{count}} tasks of the program', screens_one: 'Have {{count}} clear test', screens_other: 'Have {{count}} clear tests in a row', 'relapse-prevention-plan': 'Write your plan for hard days', 'summary-signed': 'Close with your team',
    sum: 'A hard day does not undo this. You can always come back.', after: 'See my plan for after', summary: 'My summary', ended: 'Your time here ended on {{day}}.',
  },
  es: {
    title: 'Cómo voy', lead: 'Esta es tu página. Tu equipo ve lo mismo.', none: 'Tu página empieza el primer día', noneHint: 'Aquí verás tus horas y tus puntos.',
    hours: 'Mi tiempo aquí', hoursBig: '{{hours}} horas', hoursWords_one: 'Viniste a {{count}} sesión.', hoursWords_other: 'Viniste a {{count}} sesiones.', hoursNone: 'Estás al comienzo. Aquí verás tus primeras horas.',
    weekOf: 'Es la semana {{week}}.', practice_one: 'Hiciste {{count}} práctica por tu cuenta.', practice_other: 'Hiciste {{count}} prácticas por tu cuenta.',
    scores: 'Cómo me siento', scoresNone: 'Aquí verás tus primeras respuestas.', from: '{{title}}: era {{from}}, ahora es {{to}}.', only: '{{title}}: ahora es {{to}}.',
    lower: 'Menos es mejor.', higher: 'Más es mejor.', 'phq-9': 'Ánimo bajo', 'gad-7': 'Nervios', small: 'Un paso chico para ti. El cambio toma tiempo.', better: 'Es un gran paso para ti.', same: 'Sigue casi igual. El cambio toma tiempo.', rose: 'Es un momento duro. Dilo a tu equipo. No lo llevas tú solo.', first: 'La próxima vez vemos cómo cambia.',
    goals: 'En qué trabajo', goalsNone: 'Aquí verás tu plan.', goalDone: 'Lo lograste.', goalMoving: 'Llevas {{share}} del camino.', goalOpen: 'Estás al comienzo de esto.',
    left: 'Qué me falta', leftLead: 'Van {{done}} de {{count}}. Puedes preguntar por cada uno.', leftAll: 'Todo listo. Siéntete bien por esto.', done: 'Hecho', open: 'Falta', waived: 'No te hace falta',
    attendance: 'Ven al {{need}}% de tus horas', participation: 'Toma parte en tus grupos', objectives: 'Logra el {{need}}% de tus metas', 'measure-at-discharge': 'Llena una hoja cerca del final', 'family-session_one': 'Ten {{count}} sesión con tu familia',
    'family-session_other': 'Ten {{count}} sesiones con tu familia', 'safety-plan': 'Mira tu plan de seguridad', 'aftercare-booked': 'Haz un plan para después', other: 'Una cosa más. Pregunta a tu equipo.', 'attendance-now': 'Van {{have}} de {{due}} horas. Son {{all}} en total.', 'so-far': 'Van {{have}} de {{need}}.',
    'phase-tasks_one': 'Haz {{count}} tarea del programa', 'phase-tasks_other': 'Haz las {{count}} tareas del programa', screens_one: 'Ten {{count}} prueba sin rastro', screens_other: 'Ten {{count}} pruebas sin rastro', 'relapse-prevention-plan': 'Haz tu plan para días duros', 'summary-signed': 'Cierra con tu equipo',
    sum: 'Un día duro no borra esto. Siempre puedes volver.', after: 'Ver mi plan para después', summary: 'Mi resumen', ended: 'Tu tiempo aquí terminó el {{day}}.',
  },
})
