import { text } from '../../platform/pure/text.ts'

/** The invitation a supporter gets by e-mail: no name, no clinic, no kind of care. */
export const familyMailText = text({
  en: { subject: 'An invitation to Keel', body: 'Somebody close to you has invited you to Keel.\n\n{{url}}\n\nOpen the link on your own phone. It works once and for seven days. If this was not meant for you, leave it unopened.\n' },
  es: { subject: 'Una invitación a Keel', body: 'Una persona cercana te invita a Keel.\n\n{{url}}\n\nAbre el enlace en tu propio teléfono. Sirve una vez y durante siete días. Si no era para ti, no lo abras.\n' },
})
