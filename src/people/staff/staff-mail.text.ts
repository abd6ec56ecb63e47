import { text } from '../../platform/pure/text.ts'

/** The invitation a new colleague gets by e-mail. */
export const staffMailText = text({
  en: {
    subject: 'Your account at {{clinic}}',
    body: 'Hello {{name}},\n\n{{director}} has opened an account for you at {{clinic}}. Choose how you will sign in:\n\n{{url}}\n\nThe link is for you alone, works once, and ends on {{day}}.\n',
  },
  es: {
    subject: 'Tu cuenta en {{clinic}}',
    body: 'Hola, {{name}}:\n\n{{director}} abrió una cuenta para ti en {{clinic}}. Elige cómo vas a entrar:\n\n{{url}}\n\nEl enlace es solo para ti, sirve una vez y vence el {{day}}.\n',
  },
})
