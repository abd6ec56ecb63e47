import { text } from '../../platform/pure/text.ts'

/** Words of the client app around the pages. */
export const clientText = text({
  en: {
    today: 'Today',
    skills: 'Skills',
    week: 'Week',
    plan: 'Plan',
    more: 'More',
    notForYou: 'This is the app for clients',
    notForYouWhy: 'You are signed in as staff on this browser.',
    toStaff: 'Open the staff app',
    toFamily: 'Open the family app',
    notHere: 'This page is not here',
    toToday: 'Back to Today',
  },
  es: {
    today: 'Hoy',
    skills: 'Habilidades',
    week: 'Semana',
    plan: 'Plan',
    more: 'Más',
    notForYou: 'Esta es la app para clientes',
    notForYouWhy: 'En este navegador entraste como parte del personal.',
    toStaff: 'Abrir la app del personal',
    toFamily: 'Abrir la app de la familia',
    notHere: 'Esta página no está aquí',
    toToday: 'Volver a Hoy',
  },
})
