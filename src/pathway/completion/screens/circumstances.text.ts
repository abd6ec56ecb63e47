import { text } from '../../../platform/pure/text.ts'

/** Words of how somebody lives, works and uses, as the state report asks. */
export const circumstancesText = text({
  en: {
    title: 'For the state report', lead: 'How somebody lives, works and uses: as the stay begins and as it ends. What nobody asks goes out as "missing".',
    admission: 'At admission', end: 'At the end', notAsked: 'Not asked yet', askedBy: 'Asked on {{day}} by {{name}}', askedOn: 'Asked on {{day}}', ask: 'Ask', askAgain: 'Change',
    askAdmission: 'At admission: how it was', askEnd: 'At the end: how it is', unknown: 'Not known', save: 'Save', cancel: 'Cancel', saved: 'Saved for the state report.', before: 'At admission: {{answer}}', labeled: '{{label}}: {{answer}}', used: 'Substances',
    living: 'Lives', 'l-independent': 'Independently', 'l-dependent': 'Looked after or supervised', 'l-homeless': 'Homeless',
    work: 'Works', 'w-full-time': 'Full time, 35 hours or more', 'w-part-time': 'Part time', 'w-unemployed': 'Looks for work', 'w-not-in-labor-force': 'Does not look for work',
    notWorking: 'Why not', 'n-homemaker': 'Keeps the home', 'n-student': 'Studies', 'n-retired-or-disabled': 'Retired or disabled', 'n-institution': 'Lives in an institution', 'n-other': 'Another reason',
    arrests: 'Arrests, last 30 days', 'a-none': 'None', 'a-once': 'One', 'a-twice-or-more': 'Two or more',
    selfHelp: 'Self-help groups, last 30 days', 'h-none': 'None', 'h-1-to-3': '1 to 3 times', 'h-4-to-7': '4 to 7 times', 'h-8-to-30': '8 to 30 times', 'h-some': 'Some, unsure how often',
    sub1: 'Main substance', sub2: 'Second substance', sub3: 'Third substance', noSubstance: 'None', noMore: 'No other', often: 'Use, last 30 days', oftenOf: '{{which}}: use, last 30 days', 'o-no-use': 'No use', 'o-some-use': 'Some use', 'o-daily': 'Daily use', uses: '{{substance}} ({{often}})',
    's-alcohol': 'Alcohol', 's-cocaine': 'Cocaine or crack', 's-marijuana': 'Marijuana', 's-heroin': 'Heroin', 's-methadone': 'Methadone without prescription', 's-other-opioids': 'Other opioids', 's-pcp': 'PCP', 's-hallucinogens': 'Hallucinogens',
    's-methamphetamine': 'Methamphetamine', 's-other-amphetamines': 'Other amphetamines', 's-other-stimulants': 'Other stimulants', 's-benzodiazepines': 'Benzodiazepines', 's-other-tranquilizers': 'Other tranquilizers', 's-barbiturates': 'Barbiturates',
    's-other-sedatives': 'Other sedatives', 's-inhalants': 'Inhalants', 's-over-the-counter': 'Over-the-counter medicine', 's-other': 'Another drug',
  },
  es: {
    title: 'Para el informe estatal', lead: 'Cómo vive, trabaja y consume la persona: al empezar la estancia y al terminar. Lo que nadie pregunta sale como dato faltante.',
    admission: 'En la admisión', end: 'Al final', notAsked: 'Aún sin preguntar', askedBy: 'Preguntado el {{day}} por {{name}}', askedOn: 'Preguntado el {{day}}', ask: 'Preguntar', askAgain: 'Cambiar',
    askAdmission: 'En la admisión: cómo era', askEnd: 'Al final: cómo es', unknown: 'No se sabe', save: 'Guardar', cancel: 'Cancelar', saved: 'Guardado para el informe estatal.', before: 'En la admisión: {{answer}}', labeled: '{{label}}: {{answer}}', used: 'Sustancias',
    living: 'Vive', 'l-independent': 'Por su cuenta', 'l-dependent': 'Con cuidado o supervisión', 'l-homeless': 'Sin hogar',
    work: 'Trabaja', 'w-full-time': 'Tiempo completo, 35 horas o más', 'w-part-time': 'Tiempo parcial', 'w-unemployed': 'Busca trabajo', 'w-not-in-labor-force': 'No busca trabajo',
    notWorking: 'Por qué no', 'n-homemaker': 'Se ocupa del hogar', 'n-student': 'Estudia', 'n-retired-or-disabled': 'Jubilación o discapacidad', 'n-institution': 'Vive en una institución', 'n-other': 'Otro motivo',
    arrests: 'Arrestos, últimos 30 días', 'a-none': 'Ninguno', 'a-once': 'Uno', 'a-twice-or-more': 'Dos o más',
    selfHelp: 'Grupos de ayuda mutua, últimos 30 días', 'h-none': 'Ninguno', 'h-1-to-3': 'De 1 a 3 veces', 'h-4-to-7': 'De 4 a 7 veces', 'h-8-to-30': 'De 8 a 30 veces', 'h-some': 'Alguna vez, sin saber cuántas',
    sub1: 'Sustancia principal', sub2: 'Segunda sustancia', sub3: 'Tercera sustancia', noSubstance: 'Ninguna', noMore: 'Ninguna otra', often: 'Consumo, últimos 30 días', oftenOf: '{{which}}: consumo, últimos 30 días', 'o-no-use': 'Sin consumo', 'o-some-use': 'Algún consumo', 'o-daily': 'Consumo diario', uses: '{{substance}} ({{often}})',
    's-alcohol': 'Alcohol', 's-cocaine': 'Cocaína o crack', 's-marijuana': 'Marihuana', 's-heroin': 'Heroína', 's-methadone': 'Metadona sin receta', 's-other-opioids': 'Otros opioides', 's-pcp': 'PCP', 's-hallucinogens': 'Alucinógenos',
    's-methamphetamine': 'Metanfetamina', 's-other-amphetamines': 'Otras anfetaminas', 's-other-stimulants': 'Otros estimulantes', 's-benzodiazepines': 'Benzodiacepinas', 's-other-tranquilizers': 'Otros tranquilizantes', 's-barbiturates': 'Barbitúricos',
    's-other-sedatives': 'Otros sedantes', 's-inhalants': 'Inhalantes', 's-over-the-counter': 'Medicina de venta libre', 's-other': 'Otra droga',
  },
})
