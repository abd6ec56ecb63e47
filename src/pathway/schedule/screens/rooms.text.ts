import { text } from '../../../platform/pure/text.ts'

/** The rooms of the clinic. */
export const roomsText = text({
  en: {
    title: 'Rooms', lead: 'A group takes no more people than its room has seats. What a room offers counts when a week is looked for.', name: 'Name', seats: 'Seats', seatsOf_one: '{{count}} seat', seatsOf_other: '{{count}} seats',
    'step-free': 'No steps', hearing: 'Hearing loop', quiet: 'Calm', add: 'Add the room', save: 'Save', change: 'Change', cancel: 'Cancel', saved: 'Saved.',
  },
  es: {
    title: 'Salas', lead: 'Un grupo no tiene más personas que plazas su sala. Lo que ofrece una sala cuenta al buscar una semana.', name: 'Nombre', seats: 'Plazas', seatsOf_one: '{{count}} plaza', seatsOf_other: '{{count}} plazas',
    'step-free': 'Sin escalones', hearing: 'Bucle auditivo', quiet: 'Tranquila', add: 'Añadir la sala', save: 'Guardar', change: 'Cambiar', cancel: 'Cancelar', saved: 'Guardado.',
  },
})
