import { text } from '../../../platform/pure/text.ts'

/** What the phone says about things that are not sent yet. */
export const waitingText = text({
  en: {
    waits_one: '{{count}} thing waits for a network. It is safe here.', waits_other: '{{count}} things wait for a network. They are safe here.',
    waitsOpen_one: '{{count}} thing waits for a network.', waitsOpen_other: '{{count}} things wait for a network.',
    full: 'This phone is full. What you said is not lost while this page stays open. Make some room, or go where there is a network.',
    onItsWay_one: '{{count}} thing is on its way.', onItsWay_other: '{{count}} things are on their way.',
    stuck: 'From {{when}}, not sent. {{why}}', notSafeOld: 'On {{when}} you said you did not feel safe. It was not sent. Please tell your team. If it is still so, call 988.',
    putAway: 'Put away', lost_one: 'This phone cleaned up by itself. One thing you wrote is gone. It was not sent. Please say it again.', lost_other: 'This phone cleaned up by itself. {{count}} things you wrote are gone. They were not sent. Please say them again.',
  },
  es: {
    waits_one: '{{count}} cosa espera la red. Aquí está a salvo.', waits_other: '{{count}} cosas esperan la red. Aquí están a salvo.',
    waitsOpen_one: '{{count}} cosa espera la red.', waitsOpen_other: '{{count}} cosas esperan la red.',
    full: 'Este teléfono está lleno. Lo que dijiste no se pierde si dejas abierta esta página. Haz algo de espacio, o ve a donde haya red.',
    onItsWay_one: '{{count}} cosa va en camino.', onItsWay_other: '{{count}} cosas van en camino.',
    stuck: 'Del {{when}}, sin enviar. {{why}}', notSafeOld: 'El {{when}} dijiste que no te sentías a salvo. No se envió. Por favor, díselo a tu equipo. Si sigue así, llama al 988.',
    putAway: 'Quitar', lost_one: 'Este teléfono hizo limpieza. Se perdió una cosa que escribiste. No se envió. Por favor, dila otra vez.', lost_other: 'Este teléfono hizo limpieza. Se perdieron {{count}} cosas que escribiste. No se enviaron. Por favor, dilas otra vez.',
  },
})
