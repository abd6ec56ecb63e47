import { text } from '../../../platform/pure/text.ts'

/** What a review knows of the time since the last one. */
export const livedText = text({
  en: {
    title: 'What is known of this time', use: 'Put into the summary', hours: 'Attended', hoursOf: '{{done}} of {{planned}} h, {{came}} of {{of}} sessions', participation: 'Taking part', participationOf: '{{average}} of 4 in {{count}} notes',
    checkIns: 'Check-ins', checkInsOf: '{{days}} of {{of}} days', mood: 'mood {{mood}} of 10', craving: 'craving {{craving}} of 10', used_one: '{{count}} day with use', used_other: '{{count}} days with use', practice: 'Practice', practiceOf: '{{done}} of {{asked}} done',
    notes_one: '{{count}} signed note', notes_other: '{{count}} signed notes', served: '{{sessions}} sessions and {{practices}} practices served it', byRule: 'The rules say {{day}}', takeRule: 'Take this day',
  },
  es: {
    title: 'Lo que se sabe de este tiempo', use: 'Pasar al resumen', hours: 'Asistió', hoursOf: '{{done}} de {{planned}} h, {{came}} de {{of}} sesiones', participation: 'Participación', participationOf: '{{average}} de 4 en {{count}} notas',
    checkIns: 'Registros diarios', checkInsOf: '{{days}} de {{of}} días', mood: 'ánimo {{mood}} de 10', craving: 'deseo de consumir {{craving}} de 10', used_one: '{{count}} día con consumo', used_other: '{{count}} días con consumo', practice: 'Práctica', practiceOf: '{{done}} de {{asked}} hechas',
    notes_one: '{{count}} nota firmada', notes_other: '{{count}} notas firmadas', served: '{{sessions}} sesiones y {{practices}} prácticas le sirvieron', byRule: 'Las reglas dicen {{day}}', takeRule: 'Tomar ese día',
  },
})
