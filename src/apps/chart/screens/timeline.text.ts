import { text } from '../../../platform/pure/text.ts'

/** Words of the chart's timeline. */
export const timelineText = text({
  en: {
    title: 'Timeline', lead: 'Everything that happened, newest first.', show: 'Show', all: 'Everything', none: 'Nothing of this kind yet', noneHint: 'Choose other kinds, or everything.', earlier: 'Show earlier',
    'k-stay': 'Stay', 'k-session': 'Sessions', 'k-note': 'Notes', 'k-measure': 'Measures', 'k-plan': 'Plan', 'k-safety': 'Safety', 'k-assessment': 'Assessment', 'k-check-in': 'Check-ins', 'k-release': 'Releases', 'k-completion': 'Completion', 'k-after': 'Aftercare',
    admitted: 'Admitted, {{about}}', ended: 'The stay ended', phase: 'Phase begins: {{about}}', moved: 'Goes on in the track {{about}}', session: '{{about}}: {{value}} min', away: '{{about}}: not there ({{status}})', 'note-signed': 'Note signed: {{about}}', answered: '{{about}} answered: {{value}}', answeredPartly: '{{about}} answered in part',
    'plan-signed': 'Plan {{about}} signed', 'review-signed': 'Plan reviewed', alert: 'Alert raised', risk: 'Risk judged: {{about}}', 'safety-plan': 'Safety plan written', level: 'Level of care {{about}}', 'interview-signed': 'Interview signed', diagnosis: 'Diagnosis {{about}}',
    'check-in': 'Check-in: mood {{about}}, craving {{value}}', released: 'Release to {{about}}', 'taken-back': 'Release to {{about}} taken back', letter: 'Letter to {{about}}', record: 'Recorded for completion', 'summary-signed': 'Discharge summary signed', 'aftercare-signed': 'Aftercare plan signed', 'follow-up': 'Follow-up after {{about}} days',
    excused: 'excused', unexcused: 'not excused', cancelled: 'called off',
  },
  es: {
    title: 'Cronología', lead: 'Todo lo que pasó, lo más nuevo primero.', show: 'Mostrar', all: 'Todo', none: 'Aún nada de este tipo', noneHint: 'Elija otros tipos, o todo.', earlier: 'Mostrar anteriores',
    'k-stay': 'Estancia', 'k-session': 'Sesiones', 'k-note': 'Notas', 'k-measure': 'Medidas', 'k-plan': 'Plan', 'k-safety': 'Seguridad', 'k-assessment': 'Evaluación', 'k-check-in': 'Registros', 'k-release': 'Autorizaciones', 'k-completion': 'Finalización', 'k-after': 'Después',
    admitted: 'Admisión, {{about}}', ended: 'La estancia terminó', phase: 'Empieza la fase: {{about}}', moved: 'Sigue en el turno {{about}}', session: '{{about}}: {{value}} min', away: '{{about}}: no estuvo ({{status}})', 'note-signed': 'Nota firmada: {{about}}', answered: '{{about}} contestado: {{value}}', answeredPartly: '{{about}} contestado en parte',
    'plan-signed': 'Plan {{about}} firmado', 'review-signed': 'Plan revisado', alert: 'Alerta', risk: 'Riesgo valorado: {{about}}', 'safety-plan': 'Plan de seguridad escrito', level: 'Nivel de cuidado {{about}}', 'interview-signed': 'Entrevista firmada', diagnosis: 'Diagnóstico {{about}}',
    'check-in': 'Registro: ánimo {{about}}, ganas {{value}}', released: 'Autorización a {{about}}', 'taken-back': 'Autorización a {{about}} retirada', letter: 'Carta a {{about}}', record: 'Anotado para la finalización', 'summary-signed': 'Resumen de alta firmado', 'aftercare-signed': 'Plan para después firmado', 'follow-up': 'Seguimiento a los {{about}} días',
    excused: 'justificada', unexcused: 'sin justificar', cancelled: 'cancelada',
  },
})
