import { text } from '../../../platform/pure/text.ts'

/** Making up for a session, and waiting for a seat; read by clients and staff alike. */
export const makeUpText = text({
  en: {
    title: 'Make up for this session', none: 'No other session of this week fits.', book: 'Book', booked: 'It is booked.', wait: 'Wait for a seat', full: 'full now',
    inLine: 'It just filled up. A place in line is kept; we tell you when a seat is free.', sameTopic: 'same topic', seats_one: '{{count}} seat left', seats_other: '{{count}} seats left',
    waits: 'Waiting for a seat', kept: 'A seat is kept until {{time}}.', take: 'Take it', leave: 'No, thanks', ahead_one: '{{count}} before', ahead_other: '{{count}} before', next: 'First in line',
    taken: 'The seat is taken.', left: 'Out of the line.', weekly: 'every week',
  },
  es: {
    title: 'Recuperar esta sesión', none: 'Ninguna otra sesión de esta semana queda bien.', book: 'Reservar', booked: 'Quedó reservada.', wait: 'Esperar una plaza', full: 'llena ahora',
    inLine: 'Acaba de llenarse. Hay un lugar en la fila; avisamos cuando haya una plaza.', sameTopic: 'mismo tema', seats_one: 'queda {{count}} plaza', seats_other: 'quedan {{count}} plazas',
    waits: 'En espera de una plaza', kept: 'Hay una plaza apartada hasta las {{time}}.', take: 'Tomarla', leave: 'No, gracias', ahead_one: '{{count}} antes', ahead_other: '{{count}} antes', next: 'Primero en la fila',
    taken: 'La plaza está tomada.', left: 'Fuera de la fila.', weekly: 'cada semana',
  },
})
