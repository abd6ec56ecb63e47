import { text } from '../../../platform/pure/text.ts'

export const assessmentText = text({
  en: {
    start: 'Start the assessment', startWords: 'The interview may take more than one sitting. Everything saves itself.', noneYet: 'No assessment yet',
    interview: 'Interview', sections: 'Sections', signedOn: 'Signed {{day}}. Its words stay.', again: 'Start a new assessment', whyAsk: 'Why we ask',
    declined: 'Rather not say', from: 'Who said so', client: 'Client', family: 'Family', record: 'Record', progress: '{{answered}} of {{of}}', notAnswered: 'Not asked yet',
    conflict: 'Somebody else changed this meanwhile', conflictWords: 'Your words are still here. Take theirs in, or keep yours.', takeTheirs: 'Show theirs', keepMine: 'Keep mine',
    findings: 'Findings', findingsLead: 'The plan picks these up as problems.', findingWords: 'What was found', kind: 'About', add: 'Add', drop: 'Remove', noFindings: 'Nothing written down yet.',
    'kind.substance-use': 'Alcohol and drugs', 'kind.mental-health': 'Mental health', 'kind.health': 'Body', 'kind.family': 'Family', 'kind.living': 'Home', 'kind.work': 'Work, school, money',
    'kind.legal': 'Law', 'kind.trauma': 'Hard things that happened', 'kind.risk': 'Safety', 'kind.strength': 'Strength',
    cosign: 'Sign beside the author', waitsCosign: 'Waits for a second signature', cosigned: 'Second signature: {{name}}, {{day}}',
    diagnosis: 'Diagnoses', code: 'ICD-10-CM code', codeHelp: 'Type a code, or words such as "recurrent moderate". List: ICD-10-CM{{release}}; any other code can be typed.', codeHint: 'For example F10.20', codeWords: 'In your words', noDiagnosis: 'No diagnosis recorded.', end: 'No longer holds', ended: 'ended {{day}}',
    sign: 'Sign the assessment', signTitle: 'Sign with your name?', signHint: 'After that its words and findings stay as they are. You can always start a new one.', toSign: 'Only the author signs.', signedBy: 'Signed',
    admit: 'Admit', admitTitle: 'Admit to a program', admitLead: 'From this day the person is in care.', program: 'Program', track: 'Track', therapist: 'Primary therapist', admittedOn: 'First day', admitIt: 'Admit',
    admitted: 'In care since {{day}}', inProgram: '{{program}}, {{track}}', stillMissing: 'Still open', missSign: 'The assessment is not signed.', missLevel: 'No level of care decided.', missDiagnosis: 'No diagnosis recorded.',
    summary: 'One-page summary', printSummary: 'Print the summary', 'tab': 'Assessment',
  },
  es: {
    start: 'Empezar la evaluación', startWords: 'La entrevista puede hacerse en varias veces. Todo se guarda solo.', noneYet: 'Aún no hay evaluación',
    interview: 'Entrevista', sections: 'Secciones', signedOn: 'Firmada el {{day}}. Sus palabras quedan.', again: 'Empezar otra evaluación', whyAsk: 'Por qué preguntamos',
    declined: 'Prefiere no decirlo', from: 'Quién lo dijo', client: 'Cliente', family: 'Familia', record: 'Expediente', progress: '{{answered}} de {{of}}', notAnswered: 'Sin preguntar',
    conflict: 'Otra persona cambió esto mientras tanto', conflictWords: 'Tus palabras siguen aquí. Toma las suyas o conserva las tuyas.', takeTheirs: 'Ver las suyas', keepMine: 'Conservar las mías',
    findings: 'Hallazgos', findingsLead: 'El plan los recoge como problemas.', findingWords: 'Qué se encontró', kind: 'Sobre', add: 'Añadir', drop: 'Quitar', noFindings: 'Todavía no hay nada escrito.',
    'kind.substance-use': 'Alcohol y drogas', 'kind.mental-health': 'Salud mental', 'kind.health': 'Cuerpo', 'kind.family': 'Familia', 'kind.living': 'Casa', 'kind.work': 'Trabajo, escuela, dinero',
    'kind.legal': 'Asuntos legales', 'kind.trauma': 'Cosas duras que pasaron', 'kind.risk': 'Seguridad', 'kind.strength': 'Fortaleza',
    cosign: 'Firmar junto a quien la escribió', waitsCosign: 'Espera una segunda firma', cosigned: 'Segunda firma: {{name}}, {{day}}',
    diagnosis: 'Diagnósticos', code: 'Código CIE-10-MC', codeHelp: 'Escriba un código, o palabras en inglés como "recurrent moderate". Lista: ICD-10-CM{{release}}; puede escribir cualquier otro código.', codeHint: 'Por ejemplo F10.20', codeWords: 'En sus palabras', noDiagnosis: 'Sin diagnóstico registrado.', end: 'Ya no aplica', ended: 'terminó el {{day}}',
    sign: 'Firmar la evaluación', signTitle: '¿Firmar con su nombre?', signHint: 'Después, sus palabras y hallazgos quedan como están. Siempre puede empezar otra.', toSign: 'Solo firma quien la escribió.', signedBy: 'Firmada',
    admit: 'Admitir', admitTitle: 'Admitir en un programa', admitLead: 'Desde ese día la persona está en tratamiento.', program: 'Programa', track: 'Horario', therapist: 'Terapeuta principal', admittedOn: 'Primer día', admitIt: 'Admitir',
    admitted: 'En tratamiento desde el {{day}}', inProgram: '{{program}}, {{track}}', stillMissing: 'Queda pendiente', missSign: 'La evaluación no está firmada.', missLevel: 'No hay nivel de cuidado decidido.', missDiagnosis: 'Sin diagnóstico registrado.',
    summary: 'Resumen de una página', printSummary: 'Imprimir el resumen', 'tab': 'Evaluación',
  },
})
