import { text } from '../../platform/pure/text.ts'

/** The invitation a new colleague gets by e-mail. */
export const staffMailText = text({
  en: {
    subject: 'Your account at {{clinic}}',
    body: 'Hello {{name}},\n\n{{director}} has opened an account for you at {{clinic}}. Choose how you will sign in:\n\n{{url}}\n\nThe link is for you alone, works once, and ends on {{day}}.\n',
    askedSubject: 'Somebody says that you cannot sign in', askedBody: 'Hello {{name}},\n\n{{director}} says that you have lost your ways to sign in. If that is so, meet a second colleague face to face: they will show you a new link.\n\nIf it is not so, sign in and tell your director at once. Nothing has changed yet.\n',
    anewSubject: 'Your old ways to sign in have ended', anewBody: 'Hello {{name}},\n\nTwo colleagues have confirmed that you lost your ways to sign in. Your password, passkeys and codes no longer work; a new link was shown to you in person.\n\nIf that was not you, call your director at once.\n',
  },
  es: {
    subject: 'Tu cuenta en {{clinic}}',
    body: 'Hola, {{name}}:\n\n{{director}} abrió una cuenta para ti en {{clinic}}. Elige cómo vas a entrar:\n\n{{url}}\n\nEl enlace es solo para ti, sirve una vez y vence el {{day}}.\n',
    askedSubject: 'Alguien dice que no puedes entrar', askedBody: 'Hola, {{name}}:\n\n{{director}} dice que perdiste tus formas de entrar. Si es así, busca en persona a otra persona del equipo: te mostrará un enlace nuevo.\n\nSi no es así, entra y avisa a la dirección de inmediato. Todavía no cambió nada.\n',
    anewSubject: 'Tus formas de entrar terminaron', anewBody: 'Hola, {{name}}:\n\nDos personas del equipo confirmaron que perdiste tus formas de entrar. Tu contraseña, tus llaves y tus códigos ya no sirven; se te mostró un enlace nuevo en persona.\n\nSi no fuiste tú, llama a la dirección de inmediato.\n',
  },
})
