import { text } from '../../../platform/pure/text.ts'

/** Words of the page about who a person is. */
export const personText = text({
  en: {
    title: 'Person', name: 'Name', givenName: 'Given name', familyName: 'Family name', preferredName: 'Name they want to be called', pronouns: 'Pronouns',
    birthDate: 'Birth date', sex: 'Sex, as cut-offs of some measures ask for it', female: 'Female', male: 'Male', other: 'Other or not said', language: 'Language', english: 'English', spanish: 'Spanish',
    reach: 'How to reach them', reachLead: 'Read before every call: a message at the wrong time can put a person at risk.', phone: 'Phone', email: 'E-mail',
    mayLeave: 'We may leave a message at this number', safe: 'When and how it is safe', safeHelp: 'For example: weekdays before 14:00, never on the home line',
    save: 'Save', saved: 'Saved', changed: 'Somebody else changed this meanwhile. Their words are shown beside each field; save again to keep yours.', theirs: 'Now: {{words}}', nothing: 'nothing',
    photo: 'Photo', photoLead: 'A face beside the name keeps notes in the right chart. Ask the person first. Only the picture is kept: no place, no time.',
    take: 'Choose or take a photo', replace: 'Another photo', remove: 'Take the photo away', removed: 'The photo is gone', kept: 'The photo is kept', badPhoto: 'This file could not be read as a picture. A JPEG or PNG photo works.',
  },
  es: {
    title: 'Persona', name: 'Nombre', givenName: 'Nombre', familyName: 'Apellidos', preferredName: 'Cómo quiere que le llamen', pronouns: 'Pronombres',
    birthDate: 'Fecha de nacimiento', sex: 'Sexo, porque algunos límites de las medidas lo piden', female: 'Femenino', male: 'Masculino', other: 'Otro o no lo dice', language: 'Idioma', english: 'Inglés', spanish: 'Español',
    reach: 'Cómo contactar', reachLead: 'Léalo antes de cada llamada: un mensaje a mala hora puede poner a alguien en riesgo.', phone: 'Teléfono', email: 'Correo electrónico',
    mayLeave: 'Podemos dejar un mensaje en este número', safe: 'Cuándo y cómo es seguro', safeHelp: 'Por ejemplo: entre semana antes de las 14:00, nunca al teléfono de casa',
    save: 'Guardar', saved: 'Guardado', changed: 'Otra persona cambió esto mientras tanto. Sus palabras están junto a cada campo; guarde otra vez para dejar las suyas.', theirs: 'Ahora: {{words}}', nothing: 'nada',
    photo: 'Foto', photoLead: 'Una cara junto al nombre evita notas en el expediente equivocado. Pida permiso antes. Solo se guarda la imagen: ni lugar ni hora.',
    take: 'Elegir o tomar una foto', replace: 'Otra foto', remove: 'Quitar la foto', removed: 'Se quitó la foto', kept: 'La foto está guardada', badPhoto: 'No se pudo leer este archivo como imagen. Sirve una foto JPEG o PNG.',
  },
})
