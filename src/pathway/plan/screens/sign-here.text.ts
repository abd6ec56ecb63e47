import { text } from '../../../platform/pure/text.ts'

/** The words around a client's signature on the clinic's tablet. */
export const signHereText = text({
  en: {
    hand: 'Client signs here', handWords: 'Your screen is covered. The client sees this plan in plain words and nothing else, and signs with the PIN of their phone. You stand beside it as the witness. Afterwards you show who you are.',
    witness: 'Agreed in front of me', witnessTitle: 'The client agreed in front of you?', witnessWords: 'For a client who has no PIN. You sign as the witness, with your own name. No signature of the client is written.', witnessConfirm: 'Sign as the witness',
    thanks: 'Thank you. This is your plan now', thanksWords: 'You can read it on your phone at any time, and ask for changes.',
  },
  es: {
    hand: 'La persona firma aquí', handWords: 'Su pantalla queda cubierta. La persona ve este plan en palabras sencillas y nada más, y firma con el PIN de su teléfono. Usted queda como testigo. Después muestra quién es.',
    witness: 'Aceptó ante mí', witnessTitle: '¿La persona aceptó ante usted?', witnessWords: 'Para quien no tiene PIN. Usted firma como testigo, con su propio nombre. No se escribe ninguna firma de la persona.', witnessConfirm: 'Firmar como testigo',
    thanks: 'Gracias. Ya es tu plan', thanksWords: 'Puedes leerlo en tu teléfono cuando quieras y pedir cambios.',
  },
})
