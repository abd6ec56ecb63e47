import { text } from '../../platform/pure/text.ts'

/** Words of the client app around the pages. */
export const clientText = text({
  en: {
    today: 'Today', skills: 'Skills', week: 'Week', plan: 'Plan', more: 'More',
    welcomeBack: 'Welcome back', pinLead: 'Type your PIN to open.', forgot: 'PIN forgotten, or a new phone? Your clinic makes a new link with you in a minute.',
    noLink: 'Open the link your clinic gave you', noLinkWhy: 'It makes this phone yours. No link, or it is too old? Ask at the desk. It takes a minute.',
    atOnce: 'You do not need to open it for this', rideIt: 'A craving now? Ride it out', rideItHint: 'A skill you can use right away.',
    noNetwork: 'No network right now', noNetworkWhy: 'Open this once with a network. After that it works without one too.',
    notForYou: 'This is the app for clients', notForYouWhy: 'You are signed in as staff on this browser.', toStaff: 'Open the staff app', toFamily: 'Open the family app',
    notHere: 'This page is not here', toToday: 'Back to Today',
    signOut: 'Sign out', signOutWhy: 'Your safety plan and the skills stay on this phone, under lock.', install: 'Put it on my home screen',
    installHow: 'Open the menu of your browser and choose "Add to home screen". It shows as Keel.', account: 'This phone',
    safetyPlan: 'My safety plan',
  },
  es: {
    today: 'Hoy', skills: 'Habilidades', week: 'Semana', plan: 'Plan', more: 'Más',
    welcomeBack: 'Qué bueno verte', pinLead: 'Escribe tu PIN para abrir.', forgot: '¿Olvidaste el PIN o cambiaste de teléfono? Tu clínica hace contigo un enlace nuevo en un minuto.',
    noLink: 'Abre el enlace que te dio tu clínica', noLinkWhy: 'Así este teléfono queda a tu nombre. ¿No tienes enlace o ya venció? Pídelo en recepción. Toma un minuto.',
    atOnce: 'Para esto no hace falta abrir', rideIt: '¿Ganas ahora? Deja pasar la ola', rideItHint: 'Una habilidad que puedes usar ya.',
    noNetwork: 'Ahora no hay red', noNetworkWhy: 'Ábrelo una vez con red. Después funciona también sin red.',
    notForYou: 'Esta es la app para clientes', notForYouWhy: 'En este navegador entraste como parte del personal.', toStaff: 'Abrir la app del personal', toFamily: 'Abrir la app de la familia',
    notHere: 'Esta página no está aquí', toToday: 'Volver a Hoy',
    signOut: 'Cerrar sesión', signOutWhy: 'Tu plan de seguridad y las habilidades se quedan en este teléfono, bajo llave.', install: 'Ponerla en mi pantalla de inicio',
    installHow: 'Abre el menú de tu navegador y elige "Agregar a la pantalla de inicio". Aparece como Keel.', account: 'Este teléfono',
    safetyPlan: 'Mi plan de seguridad',
  },
})
