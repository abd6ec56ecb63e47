import { text } from '../../../platform/pure/text.ts'

/** Words of a release to an office. */
export const officeReleaseText = text({
  en: {
    recipient: 'Who is told', recipientHint: 'For example: District Court 4, Ms. Alvarez', purpose: 'What for', until: 'Valid until', topics: 'What it names', give: 'Give the release',
    witness: 'Your name stands under the release as witness that the client gave it.',
  },
  es: {
    recipient: 'A quién se informa', recipientHint: 'Por ejemplo: Juzgado 4, Sra. Álvarez', purpose: 'Para qué', until: 'Válida hasta', topics: 'Qué nombra', give: 'Dar la autorización',
    witness: 'Su nombre queda bajo la autorización como testigo de que la persona la dio.',
  },
})
