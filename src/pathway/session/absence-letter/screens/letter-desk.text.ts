import { text } from '../../../../platform/pure/text.ts'

/** Letters about absences, as staff write and follow them. */
export const letterDeskText = text({
  en: {
    'write-warning': 'Write the letter', 'write-agreement': 'Write the agreement', 'kind-warning': 'Letter about absences', 'kind-agreement': 'Attendance agreement',
    title: 'Letters about absences', lead: 'A beginning in plain words; change it so that it fits this person. You sign it, the client reads it on the phone and signs, or says why not. Nothing follows by itself.',
    words: 'The letter', language: 'In which language', english: 'English', spanish: 'Spanish', again: 'Begin with our words again', give: 'Sign and give it', given: 'The client can read it now.',
    open: 'Waits for the client', signed: 'Signed', refused: 'Not signed', 'taken-back': 'Taken back', from: '{{day}}, {{who}}', signedOn: 'Signed by the client {{when}}', refusedWhy: 'Not signed: {{why}}',
    paper: 'As PDF', read: 'Read', takeBack: 'Take it back', saidNo: 'Said no to me', saidNoWhy: 'What they said', saidNoSave: 'Save', hand: 'Client signs here',
    handWords: 'Your screen is covered. The client sees this letter and nothing else, and signs with the PIN of their phone. You stand beside it as the witness. Afterwards you show who you are.',
  },
  es: {
    'write-warning': 'Escribir la carta', 'write-agreement': 'Escribir el acuerdo', 'kind-warning': 'Carta sobre ausencias', 'kind-agreement': 'Acuerdo de asistencia',
    title: 'Cartas sobre ausencias', lead: 'Un comienzo en palabras sencillas; cámbielo para esta persona. Usted firma, la persona lo lee en el teléfono y firma, o dice por qué no. Nada sigue por sí solo.',
    words: 'La carta', language: 'En qué idioma', english: 'Inglés', spanish: 'Español', again: 'Volver a nuestras palabras', give: 'Firmar y entregar', given: 'La persona ya puede leerla.',
    open: 'Espera a la persona', signed: 'Firmada', refused: 'Sin firmar', 'taken-back': 'Retirada', from: '{{day}}, {{who}}', signedOn: 'Firmada por la persona: {{when}}', refusedWhy: 'Sin firmar: {{why}}',
    paper: 'En PDF', read: 'Leer', takeBack: 'Retirarla', saidNo: 'Me dijo que no', saidNoWhy: 'Qué dijo', saidNoSave: 'Guardar', hand: 'La persona firma aquí',
    handWords: 'Su pantalla queda cubierta. La persona ve esta carta y nada más, y firma con el PIN de su teléfono. Usted queda como testigo. Después muestra quién es.',
  },
})
