import { text } from '../../../platform/pure/text.ts'

/** What stands on a letter, on its check page, and around it. `notice` is the statement of 42 CFR 2.32(a)(2), which is not translated. */
export const letterText = text({
  en: {
    letters: 'Letters and certificates', lettersLead: 'Only under a release, stating only what it names. Each one stays listed here.', none: 'No letter has left yet.', write: 'Write a letter', to: 'to {{recipient}}', open: 'Open',
    'k-in-care': 'Letter: in care', 'k-attendance-record': 'Attendance letter', 'k-completion': 'Certificate of completion',
    release: 'Under which release', newRelease: 'A new release',
    noReleases: 'No live release to an office yet. Give one together with the client.', what: 'What it states', language: 'Language', english: 'English', spanish: 'Spanish', from: 'From', until2: 'To', issue: 'Sign and issue', issued: 'The letter is signed and listed.', cancel: 'Cancel',
    'title-in-care': 'Confirmation of care', 'title-attendance-record': 'Record of attendance', 'title-completion': 'Certificate of completion', toWhom: 'To: {{recipient}}', for: 'For: {{purpose}}',
    'says-in-care': '{{name}} has been in care at {{clinic}} since {{from}}.', 'says-in-care-ended': '{{name}} was in care at {{clinic}} from {{from}} to {{to}}.', 'says-completion': '{{name}} completed the program at {{clinic}}. It began on {{from}} and ended on {{to}}.',
    'says-attendance': 'From {{from}} to {{to}}, {{name}} attended {{attended}} of {{sessions}} sessions, {{hours}} hours in all.', 'says-excused_one': '{{count}} session was missed with an excuse.', 'says-excused_other': '{{count}} sessions were missed with an excuse.',
    person: 'The person named', signed: 'Signed by {{name}} on {{day}}.', phone: 'Questions: {{phone}}', notice: '42 CFR part 2 prohibits unauthorized use or disclosure of these records.', scope: 'Disclosed with the written consent of the person named, for the purpose stated, and nothing beyond it.',
    checkAt: 'To check this letter, open the address in the picture or {{address}} and type this code:', picture: 'Address of the check page',
    checkTitle: 'Is this letter genuine?', checkLead: 'Type the code and the name as they stand on the letter. You learn nothing that is not on it.', code: 'Code', name: 'Name of the person', check: 'Check', genuine: 'This letter is genuine.', genuineLead: '{{clinic}} wrote it on {{day}}. This is what it says:', compare: 'If your paper says anything else, it was changed.',
    notKnown: 'No such letter.', notKnownWhy: 'Look at the code and the name again. Both must be as on the letter. If they are, the paper does not come from us.',
  },
  es: {
    letters: 'Cartas y certificados', lettersLead: 'Solo con una autorización, y solo lo que ella nombra. Cada una queda en esta lista.', none: 'Aún no ha salido ninguna carta.', write: 'Escribir una carta', to: 'para {{recipient}}', open: 'Abrir',
    'k-in-care': 'Carta: en atención', 'k-attendance-record': 'Carta de asistencia', 'k-completion': 'Certificado de finalización',
    release: 'Con qué autorización', newRelease: 'Una nueva autorización',
    noReleases: 'Aún no hay una autorización vigente para una oficina. Se da junto con la persona.', what: 'Qué afirma', language: 'Idioma', english: 'Inglés', spanish: 'Español', from: 'Desde', until2: 'Hasta', issue: 'Firmar y emitir', issued: 'La carta está firmada y en la lista.', cancel: 'Cancelar',
    'title-in-care': 'Constancia de atención', 'title-attendance-record': 'Registro de asistencia', 'title-completion': 'Certificado de finalización', toWhom: 'Para: {{recipient}}', for: 'Motivo: {{purpose}}',
    'says-in-care': '{{name}} recibe atención en {{clinic}} desde el {{from}}.', 'says-in-care-ended': '{{name}} recibió atención en {{clinic}} del {{from}} al {{to}}.', 'says-completion': '{{name}} completó el programa en {{clinic}}. Empezó el {{from}} y terminó el {{to}}.',
    'says-attendance': 'Del {{from}} al {{to}}, {{name}} asistió a {{attended}} de {{sessions}} sesiones, {{hours}} horas en total.', 'says-excused_one': 'Faltó a {{count}} sesión con justificación.', 'says-excused_other': 'Faltó a {{count}} sesiones con justificación.',
    person: 'La persona nombrada', signed: 'Firmada por {{name}} el {{day}}.', phone: 'Preguntas: {{phone}}', notice: '42 CFR part 2 prohibits unauthorized use or disclosure of these records.', scope: 'Se comunica con el consentimiento escrito de la persona nombrada, para el motivo indicado y nada más.',
    checkAt: 'Para comprobar esta carta, abra la dirección de la imagen o {{address}} y escriba este código:', picture: 'Dirección de la página de comprobación',
    checkTitle: '¿Es auténtica esta carta?', checkLead: 'Escriba el código y el nombre como están en la carta. No sabrá nada que no esté en ella.', code: 'Código', name: 'Nombre de la persona', check: 'Comprobar', genuine: 'Esta carta es auténtica.', genuineLead: '{{clinic}} la escribió el {{day}}. Esto es lo que dice:', compare: 'Si su papel dice otra cosa, lo cambiaron.',
    notKnown: 'No existe esa carta.', notKnownWhy: 'Mire otra vez el código y el nombre. Los dos deben ser como en la carta. Si lo son, el papel no es nuestro.',
  },
})
