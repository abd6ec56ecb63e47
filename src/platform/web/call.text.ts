import { text } from '../pure/text.ts'

/** What the browser says when the server could not say it. */
export const callText = text({
  en: {
    offline: 'No connection right now. Nothing is lost; try again in a moment.',
    failed: 'Something went wrong on our side. Please try again.',
    signedOut: 'You have been signed out.',
    notAllSaved: 'Not everything you wrote is saved yet, so nothing was signed. Look at what is marked, then sign again.',
  },
  es: {
    offline: 'No hay conexión en este momento. No se perdió nada; intente otra vez en un momento.',
    failed: 'Algo falló de nuestro lado. Intente otra vez.',
    signedOut: 'Su sesión se cerró.',
    notAllSaved: 'Aún no se guardó todo lo que escribió, así que no se firmó nada. Vea lo que está marcado y firme otra vez.',
  },
})
