import { text } from '../../../platform/pure/text.ts'

/**
 * What we say about who is watching, before the client writes a word. Never pretend a human is watching.
 * Source: our rule; the clinic fills in who and when, and staff are trained to keep to it.
 */
export const honestText = text({
  en: {
    whoReads: '{{who}} reads this before {{when}}.',
    teamReads: 'Your care team reads this on work days, from {{from}} to {{until}}.',
    nobodyAtNight: 'Nobody reads this at night. If you may act on it, call 988.',
    nobodyOnDaysOff: 'Nobody reads this until {{when}}. If you may act on it, call 988.',
    messages: 'We answer within {{time}}. Messages are not for emergencies. If you are in danger, call 988 or 911.',
    notSafe: 'Thank you for telling us. Staff will see this {{when}}. '
      + 'Please do not wait for us. Call 988 now, or open your plan.',
    saysWhy: 'We ask this to keep you safe and to plan your next session.',
    skip: 'You can skip this. Nobody will hold it against you.',
    appCallsNobody: 'This app does not call the police or anyone else by itself. You choose who to call.',
    staffMayAct: 'If staff think a life is in danger, they may call for help. They will try to talk with you first.',
    kept: 'Your plan is kept on this phone in a locked form. It opens with no network.',
    callNeedsSignal: 'A call needs a phone signal. Reading your plan does not.',
    notSentYet: 'This is saved on your phone. We get it when you are back on the network.',
    whoSeesPlan: 'You and your care team can see this plan. Family can see it only if you say so.',
    supporterTells: 'The team can read what you write here. They may not be allowed to answer. '
      + 'Nobody reads it at night.',
    supporterNothingShared: 'Nothing is shared with you now. '
      + 'You can still learn, come to family nights and get help for yourself.',
    neutralAnswer: 'We cannot say if a person is or is not a client here. We give this answer to everyone who asks.',
  },
  es: {
    whoReads: '{{who}} lee esto antes de {{when}}.',
    teamReads: 'Tu equipo lee esto en días de trabajo, de {{from}} a {{until}}.',
    nobodyAtNight: 'Nadie lee esto de noche. Si puedes llegar a hacerlo, llama al 988.',
    nobodyOnDaysOff: 'Nadie lee esto hasta {{when}}. Si puedes llegar a hacerlo, llama al 988.',
    messages: 'Te contestamos en {{time}}. Los mensajes no son para emergencias. '
      + 'Si estás en peligro, llama al 988 o al 911.',
    notSafe: 'Gracias por decirlo. El equipo lo verá {{when}}. '
      + 'Por favor, no nos esperes. Llama ya al 988 o abre tu plan.',
    saysWhy: 'Te lo preguntamos para cuidarte y para que tu próxima sesión te sirva.',
    skip: 'Puedes dejar esto en blanco. Nadie te lo va a reprochar.',
    appCallsNobody: 'Esta app no llama por su cuenta a la policía ni a nadie. Tú decides a quién llamar.',
    staffMayAct: 'Si el equipo cree que una vida está en peligro, puede pedir ayuda. '
      + 'Primero tratará de hablar contigo.',
    kept: 'Tu plan se guarda bajo llave en este teléfono. Se abre aunque no haya red.',
    callNeedsSignal: 'Para llamar hace falta señal. Para leer tu plan, no.',
    notSentYet: 'Esto quedó guardado en tu teléfono. Nos llega cuando vuelvas a tener red.',
    whoSeesPlan: 'Tú y tu equipo pueden ver este plan. Tu familia lo ve solo si tú quieres.',
    supporterTells: 'El equipo puede leer lo que escribes aquí. Tal vez no pueda contestar. Nadie lo lee de noche.',
    supporterNothingShared: 'Ahora no se comparte nada contigo. '
      + 'Aún puedes aprender, venir a las noches de familia y pedir ayuda para ti.',
    neutralAnswer: 'No podemos decir si una persona es o no es cliente aquí. '
      + 'Damos esta respuesta a todos los que preguntan.',
  },
})
