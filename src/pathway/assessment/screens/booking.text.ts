import { text } from '../../../platform/pure/text.ts'

export const bookingText = text({
  en: {
    title: 'Assessment', offer: 'Offer a time', lead: 'The soonest first.', more: 'More times', none: 'No free time in the next two weeks.',
    noneHint: 'Put the person on the waiting list, or name more hours for first visits.', setHours: 'Hours for first visits', place: 'Where', 'in-person': 'Here', phone: 'By phone', video: 'By video',
    book: 'Book {{time}}', booked: 'Booked', with: 'with {{name}}', cancel: 'Cancel the appointment', cancelTitle: 'Cancel this appointment?', cancelHint: 'The time becomes free at once. The person is told, in words that give nothing away.',
    taken: 'Next free times', other: 'Choose another time', said: 'Say it before you hang up: {{day}}, {{time}}.', within: 'The assessment should be by {{day}}.', was: 'There was an appointment on {{when}} with {{name}}.',
  },
  es: {
    title: 'Evaluación', offer: 'Ofrecer una hora', lead: 'Las más próximas primero.', more: 'Más horas', none: 'No hay horas libres en las próximas dos semanas.',
    noneHint: 'Ponga a la persona en la lista de espera o añada horas para primeras visitas.', setHours: 'Horas para primeras visitas', place: 'Dónde', 'in-person': 'Aquí', phone: 'Por teléfono', video: 'Por video',
    book: 'Reservar {{time}}', booked: 'Reservada', with: 'con {{name}}', cancel: 'Cancelar la cita', cancelTitle: '¿Cancelar esta cita?', cancelHint: 'La hora queda libre enseguida. Se avisa a la persona con palabras que no revelan nada.',
    taken: 'Próximas horas libres', other: 'Elegir otra hora', said: 'Dígalo antes de colgar: {{day}}, {{time}}.', within: 'La evaluación debería ser antes del {{day}}.', was: 'Hubo una cita el {{when}} con {{name}}.',
  },
})
