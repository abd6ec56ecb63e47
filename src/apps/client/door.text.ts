import { text } from '../../platform/pure/text.ts'

/** Words of the door of the phone. */
export const doorText = text({
  en: {
    welcomeBack: 'Welcome back',
    pinLead: 'Type your PIN to open.',
    forgot: 'PIN forgotten, or a new phone? Your clinic makes a new link with you in a minute.',
    noLink: 'Open the link your clinic gave you',
    noLinkWhy: 'It makes this phone yours. No link, or it is too old? Ask at the desk. It takes a minute.',
    atOnce: 'You do not need to open it for this',
    rideIt: 'A craving now? Ride it out',
    rideItHint: 'A skill you can use right away.',
    noNetwork: 'No network right now',
    noNetworkWhy: 'Open this once with a network. After that it works without one too.',
    today: 'Today',
  },
  es: {
    welcomeBack: 'Qué bueno verte',
    pinLead: 'Escribe tu PIN para abrir.',
    forgot: '¿Olvidaste el PIN o cambiaste de teléfono? Tu clínica hace contigo un enlace nuevo en un minuto.',
    noLink: 'Abre el enlace que te dio tu clínica',
    noLinkWhy: 'Así este teléfono queda a tu nombre. ¿No tienes enlace o ya venció? Pídelo en recepción. Toma un minuto.',
    atOnce: 'Para esto no hace falta abrir',
    rideIt: '¿Ganas ahora? Deja pasar la ola',
    rideItHint: 'Una habilidad que puedes usar ya.',
    noNetwork: 'Ahora no hay red',
    noNetworkWhy: 'Ábrelo una vez con red. Después funciona también sin red.',
    today: 'Hoy',
  },
})
