import { text } from '../../platform/pure/text.ts'

/** Words of the page of everything else. */
export const moreText = text({
  en: {
    signOut: 'Sign out',
    signOutWhy: 'Your safety plan and the skills stay on this phone, under lock.',
    install: 'Put it on my home screen',
    installHow: 'Open the menu of your browser and choose "Add to home screen". It shows as Keel.',
    account: 'This phone', touch: 'Open with finger or face',
    safetyPlan: 'My safety plan',
    more: 'More',
  },
  es: {
    signOut: 'Cerrar sesión',
    signOutWhy: 'Tu plan de seguridad se queda en este teléfono, bajo llave. Tus habilidades también.',
    install: 'Ponerla en mi pantalla',
    installHow: 'Abre el menú de tu navegador. Toca "Agregar a la pantalla de inicio". Se llama Keel.',
    account: 'Este teléfono', touch: 'Abrir con huella o cara',
    safetyPlan: 'Mi plan de seguridad',
    more: 'Más',
  },
})
