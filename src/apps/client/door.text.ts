import { text } from '../../platform/pure/text.ts'

/** Words of the door of the phone. */
export const doorText = text({
  en: {
    welcomeBack: 'Welcome back',
    pinLead: 'Type your PIN to open.',
    forgot: 'PIN forgotten, or a new phone? Your clinic makes a new link with you in a minute.',
    noLink: 'Open the link your clinic gave you',
    noLinkWhy: 'It makes this phone yours. No link, or it is too old? Ask at the desk. It takes a minute.',
    tidied: 'This phone cleaned up by itself. Open once, and your safety plan and skills are back. What you sent is safe with us.',
    before: 'Did you use it here before? Phones throw out apps that rest for a week. What you sent is safe with us.',
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
    tidied: 'Este teléfono hizo limpieza. Abre una vez, y vuelven tu plan de seguridad y tus habilidades. Lo que enviaste está a salvo.',
    before: '¿Ya la usabas aquí? Los teléfonos quitan las apps que nadie abre en una semana. Lo que enviaste está a salvo.',
    atOnce: 'Para esto no hace falta abrir',
    rideIt: '¿Ganas ahora? Deja pasar la ola',
    rideItHint: 'Una habilidad que puedes usar ya.',
    noNetwork: 'Ahora no hay red',
    noNetworkWhy: 'Ábrelo una vez con red. Después funciona también sin red.',
    today: 'Hoy',
  },
})
