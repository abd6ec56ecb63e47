import { text } from '../../../platform/pure/text.ts'

export const chartText = text({
  en: {
    spanishFirst: 'Spanish first', risk: 'Risk {{level}}', riskOn: 'Judged {{day}}', none: 'none', low: 'low', moderate: 'moderate', high: 'high',
    noRisk: 'Risk not judged yet', alerts_one: '1 open alert', alerts_other: '{{count}} open alerts',
    stay: 'Stay', program: 'Program', therapist: 'Primary therapist', since: 'Since', week: 'Week {{number}}', phase: 'Phase', hours: '{{hours}} h a week',
    notAdmitted: 'Not in a program yet', notAdmittedWhy: 'The assessment decides whether this program is right.', toAssessment: 'Open the assessment',
    lastStep: 'Last agreed step', lastStepFrom: 'From the session on {{day}}', noStep: 'Nothing agreed yet', next: 'Next session', noNext: 'No session is planned', remote: 'remote', room: '{{room}}',
    goals: 'Goals', noPlan: 'No signed plan yet', toPlan: 'Open the plan', planSigned: 'Plan {{number}}, signed {{day}}', clientSigned: 'client signed {{day}}', clientNotSigned: 'client has not signed',
    reviewDue: 'review due {{day}}', target: '{{instrument}}: {{baseline}} at the start, now {{latest}}, aim {{target}}',
    scores: 'Scores', noScores: 'No measure answered yet', phq: 'PHQ-9', gad: 'GAD-7', scoreSentence: '{{from}} at first, {{to}} on {{day}}.',
    betweens: 'Between sessions', checkIns_one: '1 check-in in the last 14 days', checkIns_other: '{{count}} check-ins in the last 14 days', noCheckIns: 'No check-in in the last 14 days',
    craving: 'Craving', mood: 'Mood', ofTen: '{{value}} of 10', sessions: 'Sessions', noSessions: 'No session yet', notMarked: 'not marked', noteMissing: 'note not signed', noteSigned: 'note signed',
    minutes: '{{minutes}} min', attended: '{{there}} of {{of}} sessions in the last 14 days', consents: 'Releases', noConsents: 'Nobody may be told anything', until: 'until {{day}}', tasks: 'Open tasks',
  },
  es: {
    spanishFirst: 'Prefiere español', risk: 'Riesgo {{level}}', riskOn: 'Valorado el {{day}}', none: 'ninguno', low: 'bajo', moderate: 'moderado', high: 'alto',
    noRisk: 'Riesgo aún sin valorar', alerts_one: '1 alerta abierta', alerts_other: '{{count}} alertas abiertas',
    stay: 'Estancia', program: 'Programa', therapist: 'Terapeuta principal', since: 'Desde', week: 'Semana {{number}}', phase: 'Fase', hours: '{{hours}} h por semana',
    notAdmitted: 'Aún no está en un programa', notAdmittedWhy: 'La evaluación decide si este programa es el adecuado.', toAssessment: 'Abrir la evaluación',
    lastStep: 'Último paso acordado', lastStepFrom: 'De la sesión del {{day}}', noStep: 'Aún nada acordado', next: 'Próxima sesión', noNext: 'No hay ninguna sesión prevista', remote: 'a distancia', room: '{{room}}',
    goals: 'Metas', noPlan: 'Aún no hay un plan firmado', toPlan: 'Abrir el plan', planSigned: 'Plan {{number}}, firmado el {{day}}', clientSigned: 'firmado por la persona el {{day}}', clientNotSigned: 'sin firma de la persona',
    reviewDue: 'revisión el {{day}}', target: '{{instrument}}: {{baseline}} al inicio, ahora {{latest}}, meta {{target}}',
    scores: 'Puntuaciones', noScores: 'Aún no ha respondido ningún cuestionario', phq: 'PHQ-9', gad: 'GAD-7', scoreSentence: '{{from}} al principio, {{to}} el {{day}}.',
    betweens: 'Entre sesiones', checkIns_one: '1 registro en los últimos 14 días', checkIns_other: '{{count}} registros en los últimos 14 días', noCheckIns: 'Ningún registro en los últimos 14 días',
    craving: 'Ganas de consumir', mood: 'Ánimo', ofTen: '{{value}} de 10', sessions: 'Sesiones', noSessions: 'Aún sin sesiones', notMarked: 'sin marcar', noteMissing: 'nota sin firmar', noteSigned: 'nota firmada',
    minutes: '{{minutes}} min', attended: '{{there}} de {{of}} sesiones en los últimos 14 días', consents: 'Autorizaciones', noConsents: 'No se puede informar a nadie', until: 'hasta el {{day}}', tasks: 'Tareas abiertas',
  },
})
