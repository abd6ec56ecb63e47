import { text } from '../../../../platform/pure/text.ts'

/** Words of the staff's page of paper twins. */
export const paperDeskText = text({
  en: {
    title: 'On paper', lead: 'For whoever has no phone today. Print it, and type in what comes back.', sheet: 'What to print', language: 'In which language', en: 'English', es: 'Spanish',
    checkIn: 'Check-in, one week', consent: 'Consent: who may know what', typeIn: 'Type in a check-in', day: 'Day', mood: 'Mood', stress: 'Stress', craving: 'Craving', sleep: 'Hours of sleep', used: 'Used', no: 'no', yes: 'yes', rather: 'rather not say',
    call: 'Wants a call', words: 'In their words', save: 'Save the check-in', saved: 'Saved, marked as paper.', notGiven: 'left out', measureBack: 'Type in the answers', consentBack: 'Write down the release', forms: 'Consents of the first visit', formsBack: 'Type in what was signed', formsBackLead: 'Each answer counts like one on the phone. Keep the paper.', form: 'Consent', answer: 'Answer', signed: 'signed', declined: 'not now', paperDay: 'Day on the paper', saveForm: 'Save the answer', savedForm: 'Saved, marked as paper.', onlyEnglish: 'This instrument is published in English only.',
  },
  es: {
    title: 'En papel', lead: 'Para quien hoy no tiene teléfono. Se imprime y se pasa al sistema lo que vuelve.', sheet: 'Qué imprimir', language: 'En qué idioma', en: 'Inglés', es: 'Español',
    checkIn: 'Registro, una semana', consent: 'Consentimiento: quién puede saber qué', typeIn: 'Pasar un registro', day: 'Día', mood: 'Ánimo', stress: 'Estrés', craving: 'Ganas', sleep: 'Horas de sueño', used: 'Consumo', no: 'no', yes: 'sí', rather: 'prefiere no decir',
    call: 'Quiere una llamada', words: 'Con sus palabras', save: 'Guardar el registro', saved: 'Guardado, marcado como papel.', notGiven: 'en blanco', measureBack: 'Pasar las respuestas', consentBack: 'Anotar la autorización', forms: 'Consentimientos de la primera visita', formsBack: 'Pasar lo que se firmó', formsBackLead: 'Cada respuesta vale como una del teléfono. El papel se guarda.', form: 'Consentimiento', answer: 'Respuesta', signed: 'firmado', declined: 'ahora no', paperDay: 'Día del papel', saveForm: 'Guardar la respuesta', savedForm: 'Guardado, marcado como papel.', onlyEnglish: 'Este instrumento solo está publicado en inglés.',
  },
})
