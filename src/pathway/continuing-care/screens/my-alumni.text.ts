import { text } from '../../../platform/pure/text.ts'

/** The question whether the client wants to hear from the clinic later. */
export const myAlumniText = text({
  en: { title: 'Do you want to hear from us later?', lead: 'You can say yes or no. It changes nothing else. You can change it any time.', yes: 'Yes, please', no: 'No, thank you', now: 'You said: {{word}}.' },
  es: { title: '¿Quieres saber de nosotros después?', lead: 'Puedes decir sí o no. No cambia nada más. Lo puedes cambiar siempre.', yes: 'Sí, por favor', no: 'No, gracias', now: 'Dijiste: {{word}}.' },
})
