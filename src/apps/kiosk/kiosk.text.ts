import { text } from '../../platform/pure/text.ts'

/** Words of the kiosk: everybody in the lobby can read them, so they say nothing about anybody. */
export const kioskText = text({
  en: {
    kiosk: 'Kiosk', welcome: 'Welcome', lead: 'Type your 4 numbers.', typed_one: '{{count}} of 4 numbers typed', typed_other: '{{count}} of 4 numbers typed',
    rub: 'Take the last number away', keys: 'Number keys', noCode: 'I have no code', noCodeWhy: 'No problem. Please tell the front desk that you are here.',
    crisis: 'Not safe right now? Tell any of us at once. Or call or text 988, day or night.', offline: 'This screen has no network now. Please tell the front desk that you are here.',
    here: 'You are here', hereWhy: 'Thank you. Have a seat, we know you came.', already: 'You are here already', alreadyWhy: 'We have you on the list. Have a seat.',
    nothing: 'Nothing is planned for you now', nothingWhy: 'Please tell the front desk. They will find out with you.', at: 'Starts at {{time}}',
    done: 'I am done', stay: 'I need more time', leaving_one: 'This page closes in {{count}} second', leaving_other: 'This page closes in {{count}} seconds',
    setUp: 'Make this a kiosk', setUpLead: 'At the front desk, open Kiosks and make a code. Type its 8 numbers here.', code: 'Set-up code', makeIt: 'Make it a kiosk', gone: 'This device was taken off the list of kiosks.',
    back: 'Back',
  },
  es: {
    kiosk: 'Quiosco', welcome: 'Te damos la bienvenida', lead: 'Escribe tus 4 números.', typed_one: '{{count}} de 4 números', typed_other: '{{count}} de 4 números',
    rub: 'Borrar el último número', keys: 'Teclas de números', noCode: 'No tengo código', noCodeWhy: 'No pasa nada. Avisa en recepción que llegaste.',
    crisis: '¿No te sientes a salvo? Dínoslo ya. O llama o escribe al 988, de día o de noche.', offline: 'Esta pantalla no tiene red ahora. Avisa en recepción que llegaste.',
    here: 'Ya estás aquí', hereWhy: 'Gracias. Toma asiento, sabemos que viniste.', already: 'Ya estabas en la lista', alreadyWhy: 'Sabemos que estás aquí. Toma asiento.',
    nothing: 'Ahora no tienes nada planeado', nothingWhy: 'Avisa en recepción. Lo miran contigo.', at: 'Empieza a las {{time}}',
    done: 'Ya terminé', stay: 'Necesito más tiempo', leaving_one: 'Esta página se cierra en {{count}} segundo', leaving_other: 'Esta página se cierra en {{count}} segundos',
    setUp: 'Usar como quiosco', setUpLead: 'En recepción, abra Quioscos y cree un código. Escriba aquí sus 8 números.', code: 'Código', makeIt: 'Convertir en quiosco', gone: 'Este dispositivo ya no está en la lista de quioscos.',
    back: 'Atrás',
  },
})
