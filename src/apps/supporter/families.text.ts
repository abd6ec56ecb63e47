import { text } from '../../platform/pure/text.ts'

/** Words of the staff's page for families. */
export const familiesText = text({
  en: {
    title: 'Families', lead: 'Evenings for everybody, who said that they come, and supporters who ask for help for themselves. None of this is part of a client\'s record.',
    wishes: 'Ask for help for themselves', noWishes: 'Nobody waits', asked: 'asked {{when}}', call: 'Call {{phone}}', done: 'Say what was done', doneFor: 'Help for {{name}}', whatWasDone: 'What was done', save: 'Save',
    nights: 'Family nights and family sessions', noNights: 'No evening is planned', noNightsWhy: 'Plan one: every supporter sees it, with or without a release.', plan: 'Plan a family night',
    night: 'Family night', session: 'Family session', comes_one: '{{count}} comes', comes_other: '{{count}} come', callOff: 'Call off', callOffName: 'Call off {{title}}', came: 'Was there', cameName: '{{name}} was there', cannot: 'said no', says: 'said yes',
    name: 'Title', words: 'What it is about', day: 'Day', starts: 'Starts at', minutes: 'Minutes', place: 'Where', placeHint: 'Group room, or the link of the video meeting', language: 'Language', en: 'English', es: 'Spanish', both: 'Both', planned: 'Planned. Supporters see it now.', off: 'Called off.',
    titleHint: 'How to be near somebody with cravings',
  },
  es: {
    title: 'Familias', lead: 'Noches para todas las familias, quién dijo que viene y quién pide ayuda para sí. Nada de esto es parte del expediente de un cliente.',
    wishes: 'Piden ayuda para sí', noWishes: 'Nadie espera', asked: 'lo pidió {{when}}', call: 'Llamar al {{phone}}', done: 'Decir qué se hizo', doneFor: 'Ayuda para {{name}}', whatWasDone: 'Qué se hizo', save: 'Guardar',
    nights: 'Noches de familia y sesiones familiares', noNights: 'No hay ninguna noche planeada', noNightsWhy: 'Al planear una, la ven todos los familiares, con o sin autorización.', plan: 'Planear una noche de familia',
    night: 'Noche de familia', session: 'Sesión familiar', comes_one: 'viene {{count}}', comes_other: 'vienen {{count}}', callOff: 'Cancelar', callOffName: 'Cancelar {{title}}', came: 'Estuvo', cameName: '{{name}} estuvo', cannot: 'dijo que no', says: 'dijo que sí',
    name: 'Título', words: 'De qué trata', day: 'Día', starts: 'Empieza a las', minutes: 'Minutos', place: 'Dónde', placeHint: 'Sala de grupo, o el enlace de la videollamada', language: 'Idioma', en: 'Inglés', es: 'Español', both: 'Los dos', planned: 'Planeada. Los familiares ya la ven.', off: 'Cancelada.',
    titleHint: 'Cómo estar cerca de alguien con ganas de consumir',
  },
})
