import { text } from '../../../platform/pure/text.ts'

/** While the engine works. */
export const engineText = text({
  en: {
    running: '{{admitted}} of {{waiting}} people who wait can start so far, at most {{possible}} possible.', runningNobody: 'Nobody waits. Looking for fuller weeks.', better: 'At most {{percent}} better is possible.',
    stop: 'Stop and keep the best so far', stopping: 'Stopping.', beginning: 'Looking at everybody’s life, seats and diaries.',
  },
  es: {
    running: '{{admitted}} de {{waiting}} personas en espera pueden empezar hasta ahora, como mucho {{possible}}.', runningNobody: 'Nadie espera. Se buscan semanas más completas.', better: 'Como mucho es posible un {{percent}} mejor.',
    stop: 'Parar y guardar lo mejor hasta ahora', stopping: 'Parando.', beginning: 'Mirando la vida, las plazas y las agendas de todas las personas.',
  },
})
