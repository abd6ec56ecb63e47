import { text } from '../../../platform/pure/text.ts'

/** When people work, when they are away, when the site is closed. */
export const timesText = text({
  en: {
    title: 'Times and leave', lead: 'Weeks are found within these times. Why somebody is away is not asked.', person: 'Staff member', hours: 'Sees clients', endsBefore: 'Ends before it starts', firstVisits: 'First visits', firstVisitsLead: 'Times intake can offer to a caller. Sessions, days away and closed days are taken off by themselves.',
    usualFirst: 'Nothing entered: {{days}}, {{clock}}.', usual: 'Nothing entered: usual office hours, Monday to Friday.', from: 'From', until: 'Until', add: 'Add', save: 'Save the hours', saved: 'Saved.',
    remove: 'Remove {{what}}', leave: 'Away', noLeave: 'No days away.', leaveHelp: 'Sessions in these days stay, and are marked until somebody else leads them.', closed: 'Days the site is closed', noClosed: 'No closed days ahead.', day: 'Day', why: 'Reason', whyHelp: 'For example: Thanksgiving, snow',
    close: 'Close this day', closedNow_one: 'Closed. {{count}} session was called off, and those expected are told.', closedNow_other: 'Closed. {{count}} sessions were called off, and those expected are told.', open: 'Open it again', opened: 'The site is open that day.', site: 'Site', weekday: 'Weekday',
  },
  es: {
    title: 'Horarios y ausencias', lead: 'Las semanas se buscan dentro de estos horarios. No se pregunta por qué alguien no está.', person: 'Persona del equipo', hours: 'Atiende a personas', endsBefore: 'Termina antes de empezar', firstVisits: 'Primeras visitas', firstVisitsLead: 'Horas que admisión puede ofrecer a quien llama. Las sesiones, ausencias y cierres se descuentan solos.',
    usualFirst: 'Sin datos: {{days}}, {{clock}}.', usual: 'Sin datos: horario habitual de oficina, de lunes a viernes.', from: 'Desde', until: 'Hasta', add: 'Añadir', save: 'Guardar el horario', saved: 'Guardado.',
    remove: 'Quitar {{what}}', leave: 'Ausencias', noLeave: 'Sin ausencias.', leaveHelp: 'Las sesiones de esos días se quedan y se marcan hasta que alguien más las dirija.', closed: 'Días en que la sede cierra', noClosed: 'No hay cierres próximos.', day: 'Día', why: 'Motivo', whyHelp: 'Por ejemplo: Acción de Gracias, nieve',
    close: 'Cerrar este día', closedNow_one: 'Cerrado. Se canceló {{count}} sesión y se avisa a quienes se esperaba.', closedNow_other: 'Cerrado. Se cancelaron {{count}} sesiones y se avisa a quienes se esperaba.', open: 'Abrirlo de nuevo', opened: 'La sede abre ese día.', site: 'Sede', weekday: 'Día de la semana',
  },
})
