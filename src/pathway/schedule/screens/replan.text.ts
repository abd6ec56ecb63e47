import { text } from '../../../platform/pure/text.ts'

/** Re-planning everybody of a program. */
export const replanText = text({
  en: {
    title: 'Plan everybody anew', lead: 'When somebody leaves, a shift changes or people wait: all weeks are looked at together. Nothing changes until you accept it.',
    why: 'What happened', whyHelp: 'For example: the Tuesday facilitator leaves', from: 'From', mostMoved: 'At most so many people may change their week', seconds: 'Take up to', minutes_one: '{{count}} minute', minutes_other: '{{count}} minutes',
    lockGroups: 'Groups that stay as they are', lockStaff: 'Therapists whose hours stay where they are', lockClients: 'People whose week stays as it is', begin: 'Work it out', open: 'Open', earlier: 'Earlier plans', again: 'Plan the rest again',
    failed: 'This did not work out. Nothing has changed. Try again.', proven: 'Proven: no better plan exists', within: 'At most {{percent}} better is possible',
    summary: '{{admitted}} of {{waiting}} people who wait can start.', moved_one: '{{count}} person in care would change something.', moved_other: '{{count}} people in care would change something.', nothing: 'Nothing better was found: every week stays as it is.',
    starts: '{{name}} starts', changes: '{{name}} changes something', together: '{{count}} weeks change together', because: 'Why together', seat: '{{from}} gives the seat in {{topic}} to {{to}}', hour: '{{from}} gives an hour to {{to}}', office: '{{from}} makes an office free for {{to}}', apart: '{{from}} and {{to}} do not meet',
    leaves: 'leaves', joins: 'new', hours: '{{before}} h → {{after}} h a week', individual: 'Individual hour', family: 'Family hour', none: 'none', video: 'video',
    accept: 'Accept', reject: 'Leave as it is', acceptAll_one: 'Accept it', acceptAll_other: 'Accept all {{count}}', accepted: 'Accepted', rejected: 'Left as it is', done_one: '{{count}} week changed. The person is told.', done_other: '{{count}} weeks changed. Those concerned are told.',
    program: 'Program', other: 'Ask something else',
  },
  es: {
    title: 'Planear a todas las personas de nuevo', lead: 'Cuando alguien se va, cambia un turno o hay personas en espera: se miran todas las semanas a la vez. Nada cambia hasta que se acepta.',
    why: 'Qué pasó', whyHelp: 'Por ejemplo: la responsable del martes se va', from: 'Desde', mostMoved: 'Cuántas personas pueden cambiar su semana como máximo', seconds: 'Tardar hasta', minutes_one: '{{count}} minuto', minutes_other: '{{count}} minutos',
    lockGroups: 'Grupos que quedan como están', lockStaff: 'Terapeutas cuyas horas quedan donde están', lockClients: 'Personas cuya semana queda como está', begin: 'Calcularlo', open: 'Abrir', earlier: 'Planes anteriores', again: 'Planear el resto otra vez',
    failed: 'Esto no salió. Nada ha cambiado. Se puede intentar otra vez.', proven: 'Demostrado: no existe un plan mejor', within: 'Como mucho es posible un {{percent}} mejor',
    summary: '{{admitted}} de {{waiting}} personas en espera pueden empezar.', moved_one: '{{count}} persona en tratamiento cambiaría algo.', moved_other: '{{count}} personas en tratamiento cambiarían algo.', nothing: 'No se encontró nada mejor: cada semana queda como está.',
    starts: '{{name}} empieza', changes: '{{name}} cambia algo', together: '{{count}} semanas cambian juntas', because: 'Por qué juntas', seat: '{{from}} deja la plaza de {{topic}} a {{to}}', hour: '{{from}} deja una hora a {{to}}', office: '{{from}} deja libre una oficina para {{to}}', apart: '{{from}} y {{to}} no coinciden',
    leaves: 'deja', joins: 'nuevo', hours: '{{before}} h → {{after}} h por semana', individual: 'Hora individual', family: 'Hora familiar', none: 'ninguna', video: 'video',
    accept: 'Aceptar', reject: 'Dejar como está', acceptAll_one: 'Aceptarlo', acceptAll_other: 'Aceptar los {{count}}', accepted: 'Aceptado', rejected: 'Queda como está', done_one: 'Cambió {{count}} semana. Se avisa a la persona.', done_other: 'Cambiaron {{count}} semanas. Se avisa a quienes corresponde.',
    program: 'Programa', other: 'Preguntar otra cosa',
  },
})
