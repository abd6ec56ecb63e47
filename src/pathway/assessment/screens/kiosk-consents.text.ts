import { text } from '../../../platform/pure/text.ts'

/** Words of signing at the kiosk. */
export const kioskConsentsText = text({
  en: {
    lead: 'Read it in your own time. Sign what fits. The rest we talk about.', of: '{{at}} of {{count}}', birthDate: 'Your birth date', birthDateWhy: 'So that we know it is you who signs.',
    agree: 'I agree and sign', notNow: 'Not now', thanks: 'Thank you', thanksWhy: 'You can take back what you signed. Just tell us.', back: 'Done',
  },
  es: {
    lead: 'Léelo con calma. Firma lo que te vaya bien. Del resto hablamos.', of: '{{at}} de {{count}}', birthDate: 'Tu fecha de nacimiento', birthDateWhy: 'Así sabemos que eres tú quien firma.',
    agree: 'Estoy de acuerdo y firmo', notNow: 'Ahora no', thanks: 'Gracias', thanksWhy: 'Puedes retirar lo que firmaste. Solo dinos.', back: 'Listo',
  },
})
