import { text } from '../../../platform/pure/text.ts'

/** Words about people who did not come, and about the program's attendance policy. */
export const absenceText = text({
  en: {
    title: 'Did not come', lead: 'Whoever is missing, and the next thing to do. An absence is first of all a question: are they all right?', policy: 'Attendance policy',
    none: 'Nobody is missing', noneWhy: 'Whoever does not arrive within the grace of their program appears here by themselves.', who: 'Client', session: 'Session', next: 'Next', done: 'So far', therapist: 'Therapist', due: 'Reach them by {{when}}', late: 'Should have been reached by {{when}}',
    'next-welfare': 'Their risk is high: check that they are safe', 'next-call': 'Call them', 'next-permitted-contact': 'Call somebody they allow', 'next-reason': 'Say why', 'next-make-up': 'Offer a make-up', 'next-finish': 'Settle it',
    text_sent: 'Safe text sent', 'text_not-allowed': 'No text: no message may be left', 'text_no-phone': 'No text: no number known', settled: 'Settled', tries: 'Try {{done}} of {{tries}}',
    call: 'Call', phone: 'Phone', noPhone: 'no number known', leaveMessage: 'A message may be left', noMessage: 'Leave no message', reached: 'Reached', 'no-answer': 'No answer', 'message-left': 'Left a safe message', 'wrong-number': 'Wrong number',
    visit: 'Somebody checked on them', visitDone: 'They are safe', visitNot: 'Nobody there', others: 'May be called, by their own release', othersNone: 'No release allows a call to anybody else.', until: 'until {{day}}', words: 'What was said, if it matters', 
    why: 'Why they could not come', barrier: 'What stood in the way', barrierHelp: 'In their own words: shift, childcare, bus, shame. It helps to find a time that fits.', save: 'Save', offered: 'Offered, they thought about it', makeUp: 'Make-up', settle: 'Settle this absence', settledDone: 'Settled', open: 'Open the chart',
    how_call: 'Call', how_supporter: 'Call to {{name}}', how_visit: 'Check', standing: 'Absences in {{days}} days: {{misses}} of {{limit}}',
    policyLead: 'Every number is your program\'s own. Nothing here punishes: each step is a task for a human.', grace: 'Minutes of grace', graceHelp: 'After these, somebody who has not arrived is asked after.', triesLabel: 'Tries to reach somebody', hours: 'Within hours', dayMinutes: 'Minutes that make a day', dayHelp: 'Without the breaks. 0 when your payers count no days.',
    countsExcused: 'Excused absences count too', steps: 'What follows repeated absences', addStep: 'Add a step', removeStep: 'Remove', misses: 'Absences', days: 'Within days', kind: 'Then', talk: 'A talk about what stands in the way', warning: 'A warning', agreement: 'An attendance agreement', 'discharge-review': 'The director looks whether to go on', noSteps: 'Nothing follows by itself.', policySaved: 'The policy holds from now on', version: 'Version {{version}}', default: 'The default, not changed yet', back: 'Did not come',
  },
  es: {
    title: 'No vinieron', lead: 'Quién falta y qué hacer ahora. Una ausencia es ante todo una pregunta: ¿está bien?', policy: 'Normas de asistencia',
    none: 'No falta nadie', noneWhy: 'Quien no llega dentro del margen de su programa aparece aquí automáticamente.', who: 'Cliente', session: 'Sesión', next: 'Ahora', done: 'Hasta ahora', therapist: 'Terapeuta', due: 'Localizar antes de {{when}}', late: 'Debía localizarse antes de {{when}}',
    'next-welfare': 'Riesgo alto: comprobar que está a salvo', 'next-call': 'Llamar', 'next-permitted-contact': 'Llamar a quien autorizó', 'next-reason': 'Indicar el motivo', 'next-make-up': 'Ofrecer recuperación', 'next-finish': 'Cerrar',
    text_sent: 'Mensaje seguro enviado', 'text_not-allowed': 'Sin mensaje: no se pueden dejar', 'text_no-phone': 'Sin mensaje: no hay número', settled: 'Resuelta', tries: 'Intento {{done}} de {{tries}}',
    call: 'Llamada', phone: 'Teléfono', noPhone: 'sin número', leaveMessage: 'Se puede dejar mensaje', noMessage: 'No dejar mensajes', reached: 'Localizada', 'no-answer': 'No contesta', 'message-left': 'Mensaje seguro dejado', 'wrong-number': 'Número equivocado',
    visit: 'Alguien comprobó cómo está', visitDone: 'Está a salvo', visitNot: 'No había nadie', others: 'Se puede llamar, con su autorización', othersNone: 'Ninguna autorización permite llamar a otra persona.', until: 'hasta el {{day}}', words: 'Qué se dijo, si importa',
    why: 'Por qué no pudo venir', barrier: 'Qué lo impidió', barrierHelp: 'Con sus palabras: turno, hijos, autobús, vergüenza. Ayuda a encontrar una hora posible.', save: 'Guardar', offered: 'Ofrecida, lo está pensando', makeUp: 'Recuperación', settle: 'Cerrar esta ausencia', settledDone: 'Resuelta', open: 'Abrir el expediente',
    how_call: 'Llamada', how_supporter: 'Llamada a {{name}}', how_visit: 'Comprobación', standing: 'Ausencias en {{days}} días: {{misses}} de {{limit}}',
    policyLead: 'Cada cifra es del programa. Aquí nada castiga: cada paso es una tarea para una persona.', grace: 'Minutos de margen', graceHelp: 'Después se pregunta por quien no ha llegado.', triesLabel: 'Intentos de localizar', hours: 'En horas', dayMinutes: 'Minutos que hacen un día', dayHelp: 'Sin las pausas. 0 si sus pagadores no cuentan días.',
    countsExcused: 'También cuentan las justificadas', steps: 'Qué sigue a varias ausencias', addStep: 'Agregar un paso', removeStep: 'Quitar', misses: 'Ausencias', days: 'En días', kind: 'Entonces', talk: 'Una conversación sobre lo que lo impide', warning: 'Un aviso', agreement: 'Un acuerdo de asistencia', 'discharge-review': 'La dirección revisa si continuar', noSteps: 'Nada sigue por sí solo.', policySaved: 'Las normas valen desde ahora', version: 'Versión {{version}}', default: 'La versión inicial, sin cambios', back: 'No vinieron',
  },
})
