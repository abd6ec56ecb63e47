import { text } from '../../../platform/pure/text.ts'

/** Words of opening the phone with a finger or a face. */
export const touchText = text({
  en: {
    open: 'Use finger or face', failed: 'That did not work. Try once more, or use your PIN.', or: 'or',
    lead: 'It is faster than a PIN. Your finger and face stay on this phone. We never get them.',
    pin: 'Your PIN', turnOn: 'Turn it on', isOn: 'It is on. Your PIN still works too.', turnOff: 'Turn it off', isOff: 'It is off. Your PIN opens this phone.',
  },
  es: {
    open: 'Usar huella o cara', failed: 'No funcionó. Prueba otra vez o usa tu PIN.', or: 'o',
    lead: 'Es más rápido que un PIN. Tu huella y tu cara se quedan en este teléfono. A nosotros no nos llegan.',
    pin: 'Tu PIN', turnOn: 'Activarlo', isOn: 'Está activado. Tu PIN también sirve.', turnOff: 'Desactivarlo', isOff: 'Está desactivado. Tu PIN abre el teléfono.',
  },
})
