import { text } from '../../../platform/pure/text.ts'

/** Words about kiosks and arrival codes for the front desk. */
export const kioskDeskText = text({
  en: {
    kiosks: 'Kiosks', lead: 'Tablets in the lobby. People type their own four digits and are here; no name is shown.', back: 'Front desk',
    none: 'No kiosk yet', noneWhy: 'Take any tablet, open this address on it and make a code here:', name: 'What you call it', nameHint: 'For example: tablet by the door',
    make: 'Set up a kiosk', makeCode: 'Make a code', until: 'Good until {{time}}, once.', step1: 'On the tablet, open', step2: 'and type', step3: 'The tablet stays on this one page. Turn on its own kiosk or guided-access mode so that nobody leaves the page.',
    since: 'Since {{day}}', waits: 'Waits for its code until {{time}}', end: 'Let it go', ended: '{{name}} is no kiosk any more', device: 'Device', state: 'State',
    code: 'Arrival code', codeWhy: 'For the kiosk only. It opens nothing else.', anew: 'Give another code', show: 'Show arrival code',
  },
  es: {
    kiosks: 'Quioscos', lead: 'Tabletas en la sala de espera. Cada persona escribe sus cuatro cifras y queda anotada; no aparece ningún nombre.', back: 'Recepción',
    none: 'Aún no hay quioscos', noneWhy: 'Tome cualquier tableta, abra en ella esta dirección y cree aquí un código:', name: 'Nombre del dispositivo', nameHint: 'Por ejemplo: tableta de la entrada',
    make: 'Preparar un quiosco', makeCode: 'Crear un código', until: 'Vale hasta las {{time}}, una sola vez.', step1: 'En la tableta, abra', step2: 'y escriba', step3: 'La tableta queda en esta única página. Active en ella el modo quiosco o acceso guiado para que nadie salga de la página.',
    since: 'Desde el {{day}}', waits: 'Espera su código hasta las {{time}}', end: 'Retirar', ended: '{{name}} ya no es un quiosco', device: 'Dispositivo', state: 'Estado',
    code: 'Código de llegada', codeWhy: 'Solo para el quiosco. No abre nada más.', anew: 'Dar otro código', show: 'Ver código de llegada',
  },
})
