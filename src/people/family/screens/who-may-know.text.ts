import { text } from '../../../platform/pure/text.ts'

export const whoMayKnowText = text({
  en: {
    title: 'Who may know what', lead: 'You decide. Nobody outside your clinic is told anything without you.',
    people: 'My people', add: 'Add a person', nobody: 'Add somebody you trust, then choose what they may know.', letGo: 'Remove {{name}}', remove: 'Remove',
  },
  es: {
    title: 'Quién puede saber qué', lead: 'Tú decides. Nadie fuera de tu clínica sabe nada sin ti.',
    people: 'Mi gente', add: 'Añadir a alguien', nobody: 'Añade a alguien de confianza y luego elige qué puede saber.', letGo: 'Quitar a {{name}}', remove: 'Quitar',
  },
})
