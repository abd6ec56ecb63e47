import { text } from '../../../platform/pure/text.ts'

/** Words about counselling notes: what is kept apart, and from whom. */
export const counsellingText = text({
  en: {
    title: 'Counselling notes', lead: 'Your own notes of what was said, kept apart from the record. Nobody else reads them: no director, no export, no search, no emergency access. What a family member tells about themselves belongs here.', none: 'Nothing here yet', noneWhy: 'What treatment needs belongs in the session note: times, diagnosis, plan, progress.',
    begin: 'Begin a note', words: 'What was said', of: '{{author}}, {{when}}', readers: 'Who else may read', readersLead: 'Only under a consent the client signed for that alone. It does not come with any other release.', readersNone: 'Nobody but you.', name: 'Let a colleague read', who: 'Colleague', signed: 'Consent signed on', purpose: 'What for', let: 'Let them read', end: 'End', ended: '{{name}} does not read them any more', consent: 'Consent of {{day}}: {{purpose}}', keep: 'Keep it',
  },
  es: {
    title: 'Notas de consejería', lead: 'Sus propias notas de lo hablado, separadas del expediente. Nadie más las lee: ni dirección, ni exportaciones, ni búsquedas, ni acceso de emergencia. Lo que un familiar cuenta de sí mismo va aquí.', none: 'Aún no hay nada', noneWhy: 'Lo que el tratamiento necesita va en la nota de sesión: horas, diagnóstico, plan, avance.',
    begin: 'Empezar una nota', words: 'Qué se habló', of: '{{author}}, {{when}}', readers: 'Quién más puede leer', readersLead: 'Solo con un consentimiento firmado para eso. No viene con ninguna otra autorización.', readersNone: 'Solo usted.', name: 'Permitir leer a un colega', who: 'Colega', signed: 'Consentimiento firmado el', purpose: 'Para qué', let: 'Permitir leer', end: 'Terminar', ended: '{{name}} ya no las lee', consent: 'Consentimiento del {{day}}: {{purpose}}', keep: 'Guardar',
  },
})
