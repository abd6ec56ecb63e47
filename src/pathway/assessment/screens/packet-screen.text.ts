import { text } from '../../../platform/pure/text.ts'

export const packetText = text({
  en: {
    consents: 'Things to sign', consentsLead: 'Short words about your care. Sign what fits; the rest we talk about.', agree: 'I agree and sign', notNow: 'Not now', takeBack: 'Take it back', signedOn: 'Signed on {{day}}', notNowOn: 'Not now, {{day}}', 'consent.signed': 'signed', 'consent.declined': 'not now', 'consent.open': 'open',
    title: 'Before your first visit', lead: 'Answer what you like, when you like. It saves itself.', progress: '{{answered}} of {{of}}', next: 'Next', back: 'All parts', done: 'I am done', thanks: 'Thank you. Your team reads this before your visit.',
    skip: 'Rather not say', who: 'Your care team reads this before your visit. Nobody reads it live.', questions: 'A few questions about how you feel', finished: 'Done on {{day}}. You can still change it.',
    panel: 'Before the first visit', notSent: 'The questions have not been sent.', sent: 'Link sent {{ago}}', send: 'Send the questions', again: 'Send a new link', missing: 'Still missing', complete: 'Everything is answered.',
    show: 'Show this to the person, or read it out', expires: 'Works once, until {{when}}, on one phone.',
    finishedStaff: 'The person said they are done, {{ago}}.', address: 'Address of the link',
  },
  es: {
    consents: 'Para firmar', consentsLead: 'Palabras cortas sobre tu atención. Firma lo que te vaya bien; del resto hablamos.', agree: 'Estoy de acuerdo y firmo', notNow: 'Ahora no', takeBack: 'Retirar mi firma', signedOn: 'Firmado el {{day}}', notNowOn: 'Ahora no, {{day}}', 'consent.signed': 'firmado', 'consent.declined': 'ahora no', 'consent.open': 'pendiente',
    title: 'Antes de tu primera visita', lead: 'Contesta lo que quieras, cuando quieras. Se guarda solo.', progress: '{{answered}} de {{of}}', next: 'Siguiente', back: 'Todas las partes', done: 'Ya terminé', thanks: 'Gracias. Tu equipo lo lee antes de tu visita.',
    skip: 'Prefiero no decirlo', who: 'Tu equipo lo lee antes de tu visita. Nadie lo lee en vivo.', questions: 'Unas preguntas sobre cómo te sientes', finished: 'Listo desde el {{day}}. Todavía puedes cambiarlo.',
    panel: 'Antes de la primera visita', notSent: 'No se han mandado las preguntas.', sent: 'Enlace mandado {{ago}}', send: 'Mandar las preguntas', again: 'Mandar otro enlace', missing: 'Falta', complete: 'Todo está contestado.',
    show: 'Para mostrar a la persona o leer en voz alta', expires: 'Sirve una vez, hasta {{when}}, en un solo teléfono.',
    finishedStaff: 'La persona dijo que terminó, {{ago}}.', address: 'Dirección del enlace',
  },
})
