import { text } from '../../platform/pure/text.ts'

/** Words of the page of everything else. */
export const moreText = text({
  en: {
    signOut: 'Sign out',
    signOutWhy: 'Your safety plan and the skills stay on this phone, under lock.',
    install: 'Put it on my home screen',
    installHow: 'Open the menu of your browser and choose "Add to home screen". It shows as Keel.',
    account: 'This phone',
    safetyPlan: 'My safety plan',
    more: 'More',
  },
  es: {
    signOut: 'Cerrar sesión',
    signOutWhy: 'Tu plan de seguridad y las habilidades se quedan en este teléfono, bajo llave.',
    install: 'Ponerla en mi pantalla de inicio',
    installHow: 'Abre el menú de tu navegador y elige "Agregar a la pantalla de inicio". Aparece como Keel.',
    account: 'Este teléfono',
    safetyPlan: 'Mi plan de seguridad',
    more: 'Más',
  },
})
