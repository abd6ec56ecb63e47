import { text } from '../../../platform/pure/text.ts'

/** Whether everybody gets a place as soon as others. */
export const fairnessText = text({
  en: {
    title: 'Who has a week, and how soon', lead: 'Of everybody in care now, without names. The engine looks at neither diagnosis nor payer; waiting counts in favour.', who: 'Those by', placed: 'Have a week', waiting: 'Wait', days: 'Half waited at most, days',
    track: 'Track', mode: 'Takes part', language: 'Language', day: 'day', evening: 'evening', weekend: 'weekend', inperson: 'in person', telehealth: 'by video', either: 'both', en: 'English', es: 'Spanish',
  },
  es: {
    title: 'Quién tiene una semana y en cuánto tiempo', lead: 'De todas las personas en tratamiento ahora, sin nombres. No se mira ni el diagnóstico ni quién paga; la espera cuenta a favor.', who: 'Por', placed: 'Tienen semana', waiting: 'Esperan', days: 'La mitad esperó como mucho, días',
    track: 'Turno', mode: 'Participa', language: 'Idioma', day: 'día', evening: 'tarde', weekend: 'fin de semana', inperson: 'en persona', telehealth: 'por video', either: 'ambos', en: 'inglés', es: 'español',
  },
})
