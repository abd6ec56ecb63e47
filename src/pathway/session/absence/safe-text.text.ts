import { text } from '../../../platform/pure/text.ts'

/** The first message to somebody who did not come: whoever reads along learns nothing. */
export const safeText = text({
  en: { missed: 'Hi {{name}}, we missed you today. Are you OK? Please call us when you can.', missedCall: 'Hi {{name}}, we missed you today. Are you OK? Please call us when you can: {{phone}}' },
  es: { missed: 'Hola, {{name}}. Hoy te echamos de menos. ¿Estás bien? Llámanos cuando puedas.', missedCall: 'Hola, {{name}}. Hoy te echamos de menos. ¿Estás bien? Llámanos cuando puedas: {{phone}}' },
})
