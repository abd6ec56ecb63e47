import { text } from '../../../platform/pure/text.ts'

/** The words around a signature on a screen of the clinic that was handed to the client. */
export const handedOverText = text({
  en: {
    handTitle: 'Hand the screen over?', handConfirm: 'Hand it over', language: 'Language / Idioma',
    pin: 'The six numbers that open your phone', digit: 'Number {{at}}', notNow: 'Not now. Give it back', giveBack: 'Give it back',
  },
  es: {
    handTitle: '¿Entregar la pantalla?', handConfirm: 'Entregarla', language: 'Idioma / Language',
    pin: 'Los seis números que abren tu teléfono', digit: 'Número {{at}}', notNow: 'Ahora no. Devolver', giveBack: 'Devolver',
  },
})
