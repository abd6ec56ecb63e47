import { text } from '../../pure/text.ts'

/** The words around the door. */
export const doorText = text({
  en: {
    crisis: 'In a crisis? Call or text 988, free, day and night.',
    promise: 'Treatment and daily life, on an even keel.',
  },
  es: {
    crisis: '¿En crisis? Llame o envíe un texto al 988, gratis, de día y de noche.',
    promise: 'Tratamiento y vida diaria, en equilibrio.',
  },
})
