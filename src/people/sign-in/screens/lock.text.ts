import { text } from '../../../platform/pure/text.ts'

export const lockText = text({
  en: {
    locked: '{{name}} was here', lockedPhone: 'Covered while you were away', kept: 'What was being written is kept.', unlock: 'Go on',
    notYou: 'Not {{name}}? Sign in as yourself', close: 'Sign out',
    proveTitle: 'Show once more that it is you', proveLead: 'This opens or changes something important. It takes one touch.', prove: 'Confirm',
  },
  es: {
    locked: 'Aquí estaba {{name}}', lockedPhone: 'Cubierto mientras no estabas', kept: 'Lo que se estaba escribiendo está guardado.', unlock: 'Seguir',
    notYou: '¿No eres {{name}}? Entra con tu cuenta', close: 'Cerrar sesión',
    proveTitle: 'Confirma que eres tú', proveLead: 'Esto abre o cambia algo importante. Basta un toque.', prove: 'Confirmar',
  },
})
