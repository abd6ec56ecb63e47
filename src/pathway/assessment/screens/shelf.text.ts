import { text } from '../../../platform/pure/text.ts'

export const shelfText = text({
  en: {
    title: 'Measures', lead: 'What this clinic asks, and on what right.', on: 'In use', off: 'Off', 'needs-wording': 'Needs your own wording', show: 'Show', all: 'All',
    name: 'Measure', state: 'State', licence: 'Licence', every: 'Asked again', everyDays_one: 'every day', everyDays_other: 'every {{count}} days', once: 'when needed', languages: 'Languages',
    askedOf: 'Asked by itself of', askedOfHint: 'Nobody ticked: only when staff choose it.', 'asked.everyone': 'Everybody, from the first call on', 'asked.substance-use': 'People in substance use programs', 'asked.mental-health': 'People in mental health programs', 'asked.dual': 'People in programs for both',
    againAfter: 'Again after (days)', againHint: 'Empty: asked once.', saveAsking: 'Save who is asked',
    details: 'Open', switchOn: 'Switch on', switchOff: 'Switch off', why: 'On what right, or why not', whyHint: 'For example: non-commercial clinic, credit is shown', save: 'Save', saidBy: '{{name}}, {{day}}: {{why}}',
    import: 'Import a questionnaire', importWording: 'Import its wording', importLead: 'A FHIR R4 Questionnaire as a JSON file, from the copy your clinic holds a licence for.', file: 'File', shortName: 'Short name', shortNameHint: 'Small letters, numbers and hyphens',
    licenceField: 'What gives you the right to use it', licenceHint: 'Contract, permission or public source', answeredBy: 'Who answers', 'answeredBy.client': 'The client', 'answeredBy.clinician': 'A clinician asks', 'answeredBy.either': 'Either',
    higherIs: 'A higher score means', 'higherIs.worse': 'Worse', 'higherIs.better': 'Better', take: 'Take it over', notJson: 'This file is not JSON.', tooBig: 'This file is larger than 500 kB.', becomes: '{{title}}: {{questions}} questions', total: 'with a total', noTotal: 'without a total: its answers have no scores',
    inTheWay: 'This stands in the way', question: 'Question {{id}}', export: 'Export as FHIR', attribution: 'Credit', from: 'Source', clinicCopy: 'Your copy', version: 'Version {{version}}', questions_one: '{{count}} question', questions_other: '{{count}} questions', done: 'The measure is in use.',
    'verdict.free': 'Free to use', 'verdict.public-domain': 'Public domain', 'verdict.non-commercial': 'Non-commercial use', 'verdict.permission-needed': 'Needs permission', 'verdict.own-words': 'Our own words', 'verdict.clinic-holds': 'Your licence', 'verdict.other': 'See the text', forOne: '{{words}}: {{name}}', none: 'No measure here',
  },
  es: {
    title: 'Medidas', lead: 'Qué pregunta esta clínica y con qué derecho.', on: 'En uso', off: 'Apagada', 'needs-wording': 'Falta su propio texto', show: 'Mostrar', all: 'Todas',
    name: 'Medida', state: 'Estado', licence: 'Licencia', every: 'Se repite', everyDays_one: 'cada día', everyDays_other: 'cada {{count}} días', once: 'cuando hace falta', languages: 'Idiomas',
    askedOf: 'Se pregunta por sí sola a', askedOfHint: 'Sin marcas: solo cuando el equipo la elige.', 'asked.everyone': 'Todas las personas, desde la primera llamada', 'asked.substance-use': 'Personas en programas de consumo', 'asked.mental-health': 'Personas en programas de salud mental', 'asked.dual': 'Personas en programas para ambos',
    againAfter: 'De nuevo después de (días)', againHint: 'Vacío: se pregunta una vez.', saveAsking: 'Guardar a quién se pregunta',
    details: 'Abrir', switchOn: 'Usar', switchOff: 'Dejar de usar', why: 'Con qué derecho, o por qué no', whyHint: 'Por ejemplo: clínica sin fines comerciales, se muestra el crédito', save: 'Guardar', saidBy: '{{name}}, {{day}}: {{why}}',
    import: 'Importar un cuestionario', importWording: 'Importar su texto', importLead: 'Un Questionnaire FHIR R4 en un archivo JSON, de la copia cuya licencia tiene su clínica.', file: 'Archivo', shortName: 'Nombre corto', shortNameHint: 'Minúsculas, números y guiones',
    licenceField: 'Qué le da derecho a usarlo', licenceHint: 'Contrato, permiso o fuente pública', answeredBy: 'Quién responde', 'answeredBy.client': 'La persona en tratamiento', 'answeredBy.clinician': 'Pregunta el equipo clínico', 'answeredBy.either': 'Cualquiera',
    higherIs: 'Un puntaje más alto significa', 'higherIs.worse': 'Peor', 'higherIs.better': 'Mejor', take: 'Incorporar', notJson: 'Este archivo no es JSON.', tooBig: 'Este archivo pasa de 500 kB.', becomes: '{{title}}: {{questions}} preguntas', total: 'con un total', noTotal: 'sin total: sus respuestas no tienen puntaje',
    inTheWay: 'Esto lo impide', question: 'Pregunta {{id}}', export: 'Exportar como FHIR', attribution: 'Crédito', from: 'Fuente', clinicCopy: 'Su copia', version: 'Versión {{version}}', questions_one: '{{count}} pregunta', questions_other: '{{count}} preguntas', done: 'La medida está en uso.',
    'verdict.free': 'Uso libre', 'verdict.public-domain': 'Dominio público', 'verdict.non-commercial': 'Uso no comercial', 'verdict.permission-needed': 'Requiere permiso', 'verdict.own-words': 'Palabras propias', 'verdict.clinic-holds': 'Su licencia', 'verdict.other': 'Vea el texto', forOne: '{{words}}: {{name}}', none: 'No hay medidas aquí',
  },
})
