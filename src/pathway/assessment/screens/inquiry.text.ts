import { text } from '../../../platform/pure/text.ts'

export const inquiryText = text({
  en: {
    tab: 'Referral', back: 'Referrals', chart: 'Open the chart', said: 'What was said', caller: 'Caller', source: 'Sent by', track: 'Preferred track', phone: 'Phone',
    leave: 'Messages', mayLeave: 'May be left', mayNot: 'Do not leave any', safe: 'Safe to call', language: 'Speaks', en: 'English', es: 'Spanish', email: 'E-mail', unknown: 'Not said', anyTrack: 'No matter',
    trail: 'What has happened', received: 'First contact', answered: 'Answered', waiting: 'On the waiting list', booked: 'Assessment booked', assessed: 'Assessment signed', closed: 'Closed', admitted: 'Admitted',
    respondBy: 'Answer by {{when}}', late: 'The answer is late: it was due {{when}}', years: '{{age}} years', others: 'Other referrals of the same person',
    answer: 'We answered', answerTitle: 'What did we answer?', answerLabel: 'Answer', answerHint: 'For example: called back, left word to call again tomorrow',
    wait: 'Waiting list', close: 'Close', closeTitle: 'Close this referral', outcome: 'How it ends', reason: 'Why', referredTo: 'Referred to', referredHint: 'A place or a person', fromDirectory: 'From the community directory', otherPlace: 'Somewhere else', began: 'First session',
    save: 'Save', closeIt: 'Close the referral', toldWaiting: 'On the waiting list now.', linked: 'This referral was joined with a person we knew.', separate: 'It is somebody else', separateHint: 'Until {{day}} you can take this apart again. A new chart is made from what the caller said.',
    separateTitle: 'Another person after all?', separateIt: 'Make a chart of their own', still: 'Still waiting', stillAsked: 'Last asked {{ago}}',
  },
  es: {
    tab: 'Referencia', back: 'Referencias', chart: 'Abrir el expediente', said: 'Lo que se dijo', caller: 'Quien llama', source: 'Enviada por', track: 'Horario preferido', phone: 'Teléfono',
    leave: 'Mensajes', mayLeave: 'Se pueden dejar', mayNot: 'No dejar ninguno', safe: 'Llamar sin riesgo', language: 'Habla', en: 'Inglés', es: 'Español', email: 'Correo', unknown: 'No se dijo', anyTrack: 'Da igual',
    trail: 'Lo que ha pasado', received: 'Primer contacto', answered: 'Respondida', waiting: 'En lista de espera', booked: 'Evaluación reservada', assessed: 'Evaluación firmada', closed: 'Cerrada', admitted: 'Admitida',
    respondBy: 'Responder antes de {{when}}', late: 'La respuesta va tarde: era para {{when}}', years: '{{age}} años', others: 'Otras referencias de la misma persona',
    answer: 'Respondimos', answerTitle: '¿Qué respondimos?', answerLabel: 'Respuesta', answerHint: 'Por ejemplo: devolvimos la llamada, volver a llamar mañana',
    wait: 'Lista de espera', close: 'Cerrar', closeTitle: 'Cerrar esta referencia', outcome: 'Cómo termina', reason: 'Por qué', referredTo: 'Derivada a', referredHint: 'Un lugar o una persona', fromDirectory: 'Del directorio de la comunidad', otherPlace: 'Otro lugar', began: 'Primera sesión',
    save: 'Guardar', closeIt: 'Cerrar la referencia', toldWaiting: 'Ya está en la lista de espera.', linked: 'Esta referencia se unió a una persona que conocíamos.', separate: 'Es otra persona', separateHint: 'Hasta el {{day}} se pueden separar. Se crea un expediente nuevo con lo que dijo quien llamó.',
    separateTitle: '¿Al final es otra persona?', separateIt: 'Crear su propio expediente', still: 'Sigue esperando', stillAsked: 'Última pregunta {{ago}}',
  },
})
