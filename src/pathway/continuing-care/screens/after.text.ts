import { text } from '../../../platform/pure/text.ts'

/** Words of the handoff, of hearing from the clinic, of the link and of coming back. `my...` is read by the client. */
export const afterText = text({
  en: {
    handoff: 'Warm handoff', handoffLead: 'Handed over in a talk, by name, under a release.', none: 'Nobody was handed over yet.', add: 'Record a handoff', toName: 'To whom, by name', way: 'How', 'w-in-person': 'In person', 'w-phone': 'By phone', 'w-video': 'By video', on: 'Day', words: 'What was told', accepted: 'They will go on with the care', notYet: 'Not yet agreed', save: 'Save', cancel: 'Cancel',
    under: 'Under which release', newRelease: 'A new release', noRelease: 'A handoff needs a release that names what the next clinic needs.', saved: 'The handoff is recorded.', line: '{{name}}, {{recipient}} · {{day}}',
    alumni: 'News from the clinic', alumniLead: 'Asked apart from treatment. Nothing hangs on the answer.', asks: 'Would you like to hear from us after the end?', 'a-none': 'Not asked yet.', 'a-yes': 'Yes, by {{way}}, since {{day}}.', 'a-no': 'No, since {{day}}.', yes: 'Yes', no: 'No', 'by-phone': 'phone', 'by-text': 'text', 'by-email': 'e-mail', wayOf: 'How to reach them',
    list: 'Want to hear from us', listNone: 'Nobody said yes so far.',
    link: 'Send a link', linkOf: 'A few questions by link', showPicture: 'The person can also open the picture with their phone.', asked: 'Asked by link, open until {{day}}', picture: 'Address of the questions', answered: 'Answered on {{day}}: mood {{mood}}, stress {{stress}}, craving {{craving}}.', usedYes: 'Told us about use.', wantsCall: 'Wants a call.', careNo: 'Sees nobody for help now.', close: 'Close',
    fits: 'Fits the week', clash: 'In the way: {{what}}', comeBack: 'Coming back', comeBackLead: 'Everything known stays: name and contact, life and hours, safety plan, releases, diagnoses, scores, notes and plans.', takeIn: 'Take back in', program: 'Program', track: 'Track', therapist: 'Therapist', from: 'From', takenIn: 'Back in care. The new stay begins with what is known.',
  },
  es: {
    handoff: 'Traspaso acompañado', handoffLead: 'Entregado en una conversación, por nombre y con autorización.', none: 'Aún no se ha entregado a nadie.', add: 'Anotar un traspaso', toName: 'A quién, por nombre', way: 'Cómo', 'w-in-person': 'En persona', 'w-phone': 'Por teléfono', 'w-video': 'Por video', on: 'Día', words: 'Qué se contó', accepted: 'Seguirán con la atención', notYet: 'Aún sin acuerdo', save: 'Guardar', cancel: 'Cancelar',
    under: 'Con qué autorización', newRelease: 'Una nueva autorización', noRelease: 'El traspaso necesita una autorización que nombre lo que la próxima clínica necesita.', saved: 'El traspaso quedó anotado.', line: '{{name}}, {{recipient}} · {{day}}',
    alumni: 'Noticias de la clínica', alumniLead: 'Se pregunta aparte del tratamiento. Nada depende de la respuesta.', asks: '¿Quiere saber de nosotros después del final?', 'a-none': 'Aún sin preguntar.', 'a-yes': 'Sí, por {{way}}, desde el {{day}}.', 'a-no': 'No, desde el {{day}}.', yes: 'Sí', no: 'No', 'by-phone': 'teléfono', 'by-text': 'mensaje', 'by-email': 'correo', wayOf: 'Por dónde',
    list: 'Quieren saber de nosotros', listNone: 'Nadie ha dicho que sí.',
    link: 'Enviar un enlace', linkOf: 'Unas preguntas por enlace', showPicture: 'La persona también puede abrir la imagen con su teléfono.', asked: 'Preguntado por enlace, abierto hasta el {{day}}', picture: 'Dirección de las preguntas', answered: 'Contestó el {{day}}: ánimo {{mood}}, estrés {{stress}}, ganas {{craving}}.', usedYes: 'Contó que consumió.', wantsCall: 'Quiere una llamada.', careNo: 'Ahora no ve a nadie.', close: 'Cerrar',
    fits: 'Cabe en la semana', clash: 'Choca con: {{what}}', comeBack: 'Volver', comeBackLead: 'Todo lo conocido queda: nombre y contacto, vida y horarios, plan de seguridad, autorizaciones, diagnósticos, puntajes, notas y planes.', takeIn: 'Volver a admitir', program: 'Programa', track: 'Turno', therapist: 'Terapeuta', from: 'Desde', takenIn: 'De nuevo en atención. La estancia empieza con lo que ya se sabe.',
  },
})
