import { text } from '../../../platform/pure/text.ts'

/** Words for what a referral is made of: urgency, stage, source, relation. */
export const labelText = text({
  en: {
    'track.day': 'Day', 'track.evening': 'Evening', 'track.weekend': 'Weekend',
    'urgency.crisis': 'Crisis', 'urgency.urgent': 'Urgent', 'urgency.priority': 'Priority', 'urgency.standard': 'Standard',
    'stage.new': 'New', 'stage.answered': 'Answered', 'stage.waiting': 'Waiting list', 'stage.booked': 'Assessment booked', 'stage.assessed': 'Assessed',
    'stage.admitted': 'Admitted', 'stage.referred-out': 'Referred out', 'stage.declined': 'Declined', 'stage.not-reached': 'Not reached',
    'source.self': 'The person themself', 'source.family': 'Family or friend', 'source.hospital': 'Hospital or detox', 'source.therapist': 'Therapist or doctor',
    'source.court': 'Court or probation', 'source.employer': 'Employer', 'source.school': 'School', 'source.directory': 'Directory entry', 'source.other': 'Somebody else',
    'relation.self': 'Calls for themself', 'relation.parent': 'Parent', 'relation.partner': 'Partner', 'relation.child': 'Son or daughter', 'relation.sibling': 'Brother or sister',
    'relation.friend': 'Friend', 'relation.professional': 'Professional', 'relation.other': 'Somebody else',
  },
  es: {
    'track.day': 'Día', 'track.evening': 'Tarde', 'track.weekend': 'Fin de semana',
    'urgency.crisis': 'Crisis', 'urgency.urgent': 'Urgente', 'urgency.priority': 'Prioritaria', 'urgency.standard': 'Normal',
    'stage.new': 'Nueva', 'stage.answered': 'Respondida', 'stage.waiting': 'Lista de espera', 'stage.booked': 'Evaluación reservada', 'stage.assessed': 'Evaluada',
    'stage.admitted': 'Admitida', 'stage.referred-out': 'Derivada', 'stage.declined': 'No aceptó', 'stage.not-reached': 'No localizada',
    'source.self': 'La propia persona', 'source.family': 'Familia o amistad', 'source.hospital': 'Hospital o desintoxicación', 'source.therapist': 'Terapeuta o médico',
    'source.court': 'Tribunal o libertad condicional', 'source.employer': 'Empleador', 'source.school': 'Escuela', 'source.directory': 'Directorio', 'source.other': 'Otra vía',
    'relation.self': 'Llama por sí misma', 'relation.parent': 'Madre o padre', 'relation.partner': 'Pareja', 'relation.child': 'Hija o hijo', 'relation.sibling': 'Hermana o hermano',
    'relation.friend': 'Amistad', 'relation.professional': 'Profesional', 'relation.other': 'Otra persona',
  },
})
