import { text } from '../../../platform/pure/text.ts'

/** The client's own week on the phone. */
export const myWeekText = text({
  en: {
    title: 'My week', addLife: 'My work and other times', addLifeLead: 'Tell us when you are busy, so that your sessions fit around it. Only the people who plan your week see this.',
    session: 'Session', late: 'I will be late', absent: 'I cannot come', asked: 'Your therapist has been told. They read this during office hours.',
    askLead: 'Your therapist gets a note and will look for a way with you.', done: 'Done', instead: 'Come at another time this week?', show: 'Show', hide: 'Hide', over: 'This session is over.',
  },
  es: {
    title: 'Mi semana', addLife: 'Mi trabajo y otros horarios', addLifeLead: 'Dinos cuándo no puedes, y tus sesiones se ponen en otra hora. Solo lo ve quien planea tu semana.',
    session: 'Sesión', late: 'Voy a llegar tarde', absent: 'No puedo ir', asked: 'Ya le avisamos a tu terapeuta. Lo lee en horas de oficina.',
    askLead: 'Tu terapeuta lo sabrá y verá contigo qué hacer.', done: 'Listo', instead: '¿Vienes a otra hora esta semana?', show: 'Mostrar', hide: 'Ocultar', over: 'Esta sesión ya terminó.',
  },
})
