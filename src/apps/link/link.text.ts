import { text } from '../../platform/pure/text.ts'

export const linkText = text({
  en: {
    joinTitle: 'You are invited', joinLead: '{{clinic}} has opened an account for you, {{name}}.', joinEmail: 'You will sign in as {{email}}.',
    phoneTitle: 'Make this phone yours', phoneLead: 'Choose a PIN. It opens Keel on this phone and nowhere else.',
    birthDate: 'Your birth date', birthDateHelp: 'So that nobody else can use your link.', newPin: 'Choose a PIN', pinAgain: 'The same PIN again',
    pinDiffers: 'The two PINs are not the same.', bind: 'Open Keel', linkOver: 'This link is no longer good',
    noLinkTitle: 'A piece of the link is missing', noLink: 'The link is not complete. Open it again from the message, or scan the picture.',
    notMe: 'This is not for me', notMeThanks: 'Thank you. You can close this page; nothing was opened.', noNeedToSay: 'You do not have to say why.', openWithPin: 'Open Keel with my PIN',
  },
  es: {
    joinTitle: 'Tienes una invitación', joinLead: '{{clinic}} abrió una cuenta para ti, {{name}}.', joinEmail: 'Entrarás como {{email}}.',
    phoneTitle: 'Haz tuyo este teléfono', phoneLead: 'Elige un PIN. Abre Keel en este teléfono y en ningún otro.',
    birthDate: 'Tu fecha de nacimiento', birthDateHelp: 'Para que nadie más pueda usar tu enlace.', newPin: 'Elige un PIN', pinAgain: 'El mismo PIN otra vez',
    pinDiffers: 'Los dos PIN no son iguales.', bind: 'Abrir Keel', linkOver: 'Este enlace ya no sirve',
    noLinkTitle: 'Falta una parte del enlace', noLink: 'El enlace está incompleto. Ábrelo otra vez desde el mensaje o escanea la imagen.',
    notMe: 'Esto no es para mí', notMeThanks: 'Gracias. Puedes cerrar esta página; no se abrió nada.', noNeedToSay: 'No tienes que explicar por qué.', openWithPin: 'Abrir Keel con mi PIN',
  },
})
