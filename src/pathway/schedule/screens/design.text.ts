import { text } from '../../../platform/pure/text.ts'

/** Designing next month's timetable. */
export const designText = text({
  en: {
    title: 'Design next month', lead: 'Which groups to open, when and led by whom, so that everybody in care and everybody who waits is served. Nothing changes until you accept it.',
    why: 'What it is for', whyHelp: 'For example: the timetable of April', from: 'From', seconds: 'Take up to', minutes_one: '{{count}} minute', minutes_other: '{{count}} minutes', begin: 'Work it out', earlier: 'Earlier designs', open: 'Open', other: 'Ask something else',
    days: 'Days on which groups could meet', times: 'Times at which groups could begin', addTime: 'Another time', add: 'Add', removeTime: '{{time}}: take it out', length: 'Length, minutes', seats: 'Seats in a group', fewest: 'Fewest people', mostGroups: 'Groups a week at most',
    leaders: 'Who could lead, and how many groups a week at most', program: 'Program', failed: 'This did not work out. Nothing has changed. Try again.', proven: 'Proven: no better timetable exists', within: 'At most {{percent}} better is possible', best: 'The best found in this time',
    reach: '{{admitted}} of {{waiting}} people who wait can start. {{groups}} groups a week.', all: 'Everybody in care has their hours.', missing_one: '{{count}} group session a week is still missing for people in care.', missing_other: '{{count}} group sessions a week are still missing for people in care.',
    leftOut: 'Could not start yet: {{names}}', nothing: 'Stopped before anything was found. Ask again and give it more time.', timetable: 'The timetable',
    isOpen: 'opens', isKeep: 'goes on', isLead: 'other lead', isEnd: 'not needed', people_one: '{{count}} person', people_other: '{{count}} people', was: '{{name}} until now', video: 'video', noLead: 'nobody leads it',
    accept: 'Accept what is ticked', acceptTitle: 'Change the timetable?', opens_one: '{{count}} group opens.', opens_other: '{{count}} groups open.', leads_one: '{{count}} group is led by somebody else.', leads_other: '{{count}} groups are led by somebody else.',
    ends_one: '{{count}} group ends. The people in it are told.', ends_other: '{{count}} groups end. The people in them are told.', fromDay: 'From {{day}} on. Who attends what is not changed: plan everybody into the new groups afterwards.',
    doIt: 'Change the timetable', done: 'The timetable is changed.', replan: 'Plan everybody into it', accepted: 'accepted', tick: '{{what}}: take it over',
    more: 'What one more would bring', moreWait: 'Working out what one more facilitator, evening or room would bring.', facilitator: 'One more facilitator', room: 'One more room', evening: 'Groups on {{day}} too',
    brings: '{{admitted}} more can start, {{blocks}} more group sessions for people in care.', bringsNothing: 'would bring nothing more.', fewer_one: '{{count}} group fewer is needed.', fewer_other: '{{count}} groups fewer are needed.', better: 'a timetable nearer to the wishes of people.',
  },
  es: {
    title: 'Diseñar el próximo mes', lead: 'Qué grupos abrir, cuándo y quién los dirige, para atender a todas las personas en tratamiento y en espera. Nada cambia hasta que se acepta.',
    why: 'Para qué es', whyHelp: 'Por ejemplo: el horario de abril', from: 'Desde', seconds: 'Tardar hasta', minutes_one: '{{count}} minuto', minutes_other: '{{count}} minutos', begin: 'Calcularlo', earlier: 'Diseños anteriores', open: 'Abrir', other: 'Preguntar otra cosa',
    days: 'Días en que podría haber grupos', times: 'Horas a las que podrían empezar', addTime: 'Otra hora', add: 'Añadir', removeTime: '{{time}}: quitarla', length: 'Duración, minutos', seats: 'Plazas de un grupo', fewest: 'Mínimo de personas', mostGroups: 'Grupos por semana como máximo',
    leaders: 'Quién podría dirigir, y cuántos grupos por semana como máximo', program: 'Programa', failed: 'Esto no salió. Nada ha cambiado. Se puede intentar otra vez.', proven: 'Demostrado: no existe un horario mejor', within: 'Como mucho es posible un {{percent}} mejor', best: 'Lo mejor que se encontró en este tiempo',
    reach: '{{admitted}} de {{waiting}} personas en espera pueden empezar. {{groups}} grupos por semana.', all: 'Todas las personas en tratamiento tienen sus horas.', missing_one: 'Aún falta {{count}} sesión de grupo por semana para personas en tratamiento.', missing_other: 'Aún faltan {{count}} sesiones de grupo por semana para personas en tratamiento.',
    leftOut: 'Aún no pueden empezar: {{names}}', nothing: 'Se paró antes de encontrar algo. Se puede preguntar otra vez con más tiempo.', timetable: 'El horario',
    isOpen: 'se abre', isKeep: 'sigue', isLead: 'otra persona dirige', isEnd: 'no hace falta', people_one: '{{count}} persona', people_other: '{{count}} personas', was: 'hasta ahora {{name}}', video: 'video', noLead: 'nadie lo dirige',
    accept: 'Aceptar lo marcado', acceptTitle: '¿Cambiar el horario?', opens_one: 'Se abre {{count}} grupo.', opens_other: 'Se abren {{count}} grupos.', leads_one: '{{count}} grupo lo dirige otra persona.', leads_other: '{{count}} grupos los dirige otra persona.',
    ends_one: 'Termina {{count}} grupo. Se avisa a sus personas.', ends_other: 'Terminan {{count}} grupos. Se avisa a sus personas.', fromDay: 'Desde el {{day}}. No cambia quién va a qué: después se planea a todas las personas en los grupos nuevos.',
    doIt: 'Cambiar el horario', done: 'El horario ha cambiado.', replan: 'Planear a todas las personas', accepted: 'aceptado', tick: '{{what}}: aceptarlo',
    more: 'Qué aportaría algo más', moreWait: 'Se calcula qué aportarían una persona más que dirija, una tarde más o una sala más.', facilitator: 'Una persona más que dirija', room: 'Una sala más', evening: 'También grupos el {{day}}',
    brings: '{{admitted}} más pueden empezar, {{blocks}} sesiones de grupo más para personas en tratamiento.', bringsNothing: 'no aportaría nada más.', fewer_one: 'Hace falta {{count}} grupo menos.', fewer_other: 'Hacen falta {{count}} grupos menos.', better: 'un horario más cercano a los deseos de las personas.',
  },
})
