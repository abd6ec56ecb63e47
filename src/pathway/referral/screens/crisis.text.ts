import { text } from '../../../platform/pure/text.ts'

export const crisisText = text({
  en: {
    open: 'Caller in crisis', key: 'F2', call: 'Need a clinician now', called: 'The clinicians have been told at {{time}}.', calledHint: 'Nobody is sure to come until they say so. Stay on the line.',
    say: 'Say', avoid: 'Better not', transfer: 'Call 988 together, stay until they answer', emergency: 'Danger right now: 911',
  },
  es: {
    open: 'Alguien en crisis', key: 'F2', call: 'Hace falta un clínico ya', called: 'Se avisó al equipo clínico a las {{time}}.', calledHint: 'Nadie viene con seguridad hasta que lo diga. Sigue en la línea.',
    say: 'Di', avoid: 'Mejor no', transfer: 'Llamen juntos al 988 y quédate hasta que contesten', emergency: 'Peligro ahora mismo: 911',
  },
})
