import { text } from '../../pure/text.ts'

/** Words for the worst moment: short, calm, and saying what each button does. */
export const helpText = text({
  en: {
    open: 'Help now',
    title: 'You are not alone',
    lead: 'A trained person can talk with you now. It is free. It is open day and night.',
    call: 'Call 988',
    callHint: 'A person answers. Free.',
    text: 'Text 988',
    textHint: 'Write, and a person writes back.',
    textBody: 'HELP',
    chat: 'Chat with 988',
    chatHint: 'Opens the 988 web page. Needs internet.',
    danger: 'In danger right now? Call 911.',
    plan: 'My safety plan',
    planHint: 'Works without internet.',
    honest: 'Opening this sends nothing to your clinic.',
  },
  es: {
    open: 'Ayuda ya',
    title: 'No estás a solas',
    lead: 'Una persona preparada puede hablar contigo ahora. Es gratis. De día y de noche.',
    call: 'Llamar al 988',
    callHint: 'Oprime 2 para español. Gratis.',
    text: 'Texto al 988',
    textHint: 'Envía AYUDA y le contestan.',
    textBody: 'AYUDA',
    chat: 'Chat con el 988',
    chatHint: 'Abre la página del 988. Necesita internet.',
    danger: '¿Estás en peligro ya? Llama al 911.',
    plan: 'Mi plan de seguridad',
    planHint: 'Funciona sin internet.',
    honest: 'Abrir esto no envía nada a tu clínica.',
  },
})
