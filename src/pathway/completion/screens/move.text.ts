import { text } from '../../../platform/pure/text.ts'

/** Words of a move inside the clinic. */
export const moveText = text({
  en: {
    open: 'Another track or program', title: 'Go on elsewhere in the clinic', lead: 'One stay goes on: plan, scores, hours and safety plan stay as they are. It counts from the day you choose.',
    program: 'Program', track: 'Track', phase: 'Phase', therapist: 'Primary therapist', why: 'Why', whyHint: 'Stays in the record with your name. The client reads it too.', move: 'Move', cancel: 'Cancel',
    sameProgram: 'What completion asks stays as it was agreed at intake.', otherProgram: 'From that day completion asks what this program asks. Hours attended so far count. What was waived was waived in the program before.',
    seats: 'Seats stay until a new week is accepted; intake gets a task to find one.', moved: 'The stay goes on there. Find a week that fits.', goneOn: '{{day}}: from {{from}} to {{to}}', newTherapist: 'with another therapist', on: 'From', onHint: 'Today, an earlier day of the stay, or a later one: then it moves by itself in the morning.', planned: 'On {{day}} it goes on in {{to}}: {{reason}}', takeBack: 'Take back', takenBack: 'It stays as it is.', willMove: 'It moves by itself on that day.', by: '{{reason}} · {{name}}',
  },
  es: {
    open: 'Otro turno o programa', title: 'Seguir en otro lugar de la clínica', lead: 'La estancia es la misma: el plan, los puntajes, las horas y el plan de seguridad quedan como están. Cuenta desde el día que elija.',
    program: 'Programa', track: 'Turno', phase: 'Fase', therapist: 'Terapeuta principal', why: 'Motivo', whyHint: 'Queda en el expediente con su nombre. La persona también lo lee.', move: 'Cambiar', cancel: 'Cancelar',
    sameProgram: 'Lo que se pide para completar queda como se acordó en la admisión.', otherProgram: 'Desde ese día se pide lo que pide este programa. Las horas asistidas hasta ahora cuentan. Lo eximido se eximió en el programa anterior.',
    seats: 'Los lugares quedan hasta aceptar una nueva semana; admisión recibe la tarea de buscarla.', moved: 'La estancia sigue ahí. Busque una semana que encaje.', goneOn: '{{day}}: de {{from}} a {{to}}', newTherapist: 'con otra persona como terapeuta', on: 'Desde', onHint: 'Hoy, un día anterior de la estancia o uno posterior: entonces cambia solo por la mañana.', planned: 'El {{day}} sigue en {{to}}: {{reason}}', takeBack: 'Retirar', takenBack: 'Queda como está.', willMove: 'Cambia solo ese día.', by: '{{reason}} · {{name}}',
  },
})
