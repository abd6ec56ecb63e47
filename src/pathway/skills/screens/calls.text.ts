import { text } from '../../../platform/pure/text.ts'

/** Words of the staff's side: who needs a call, and what happens between sessions. */
export const callsText = text({
  en: {
    title: 'Who needs a call', lead: 'What they asked for, and what changed against their own last two weeks. It predicts nothing.', mine: 'My clients', everybody: 'Everybody in care', whose: 'Whose clients',
    nobody: 'Nobody needs a call right now', nobodyWhy: 'When a check-in changes or stops, the person appears here with the reason.',
    asked: 'asked for a call', used: 'wrote about a return to use', changeOf: '{{item}} {{now}}, on usual days {{low}} to {{high}}', changeOne: '{{item}} {{now}}, on usual days {{low}}', itemCraving: 'craving', itemMood: 'mood', itemStress: 'stress', itemSleep: 'hours of sleep',
    silent_one: 'no check-in for {{count}} day', silent_other: 'no check-in for {{count}} days', lastDay: 'Last check-in {{day}}',
    call: 'Call {{phone}}', noPhone: 'No number is kept', speaksEs: 'Speaks Spanish', speaksEn: 'Speaks English', mayLeave: 'A message may be left', mayNot: 'Leave no message', lastTry: 'Last try {{when}}: {{how}}',
    done: 'Say what was done', doneFor: 'Call to {{name}}', calling: 'You are calling {{phone}}, since {{when}}. Say how it went when you hang up; that is the record.', outcome: 'How did it go?', reached: 'Reached', leftMessage: 'Left a message', noAnswer: 'No answer', notNeeded: 'No call needed',
    words: 'What was said and agreed', save: 'Save', saved: 'Saved. A try without an answer keeps the person on the list.',
    tab: 'Between sessions', mood: 'Mood', stress: 'Stress', craving: 'Craving', sleep: 'Hours of sleep', low: 'low', middle: 'middle', high: 'high',
    trend: 'Last {{last}}, usually about {{usual}}. {{count}} check-ins in {{days}} days.', trendFew: 'Last {{last}}. Too few days yet to say what is usual.',
    noCheckIns: 'No check-in yet', noCheckInsWhy: 'They appear here as soon as the client uses the phone app.', days: '{{shown}} of {{of}} days checked in', newest: 'Newest check-ins',
    day: 'Day', trigger: 'What set it off', skill: 'Skill', usedShort: 'Use', wantsCall: 'Wants a call', yes: 'yes', no: 'no', rather: 'rather not say', inWords: 'In their words',
    practice: 'Practice', practiceLead: 'Skills agreed on, with when and where.', assign: 'Agree on a skill', whichSkill: 'Skill', whenWhere: 'When and where', whenHint: 'Thursday after the shift, before the bus',
    objective: 'Serves the objective', noObjective: 'None', noPractice: 'Nothing agreed yet', noPracticeWhy: 'Agree on one skill for one real moment of this week.', openYet: 'Not yet', outDone: 'Done', outTried: 'Tried', outNot: 'Not done',
    helpedOf: 'helped {{helped}} of 10', byClient: 'chosen by the client', calls: 'Calls between sessions', assigned: 'Agreed. It stands on the client\'s phone.', on: 'Agreed on {{day}}',
  },
  es: {
    title: 'A quién llamar', lead: 'Lo que pidieron y lo que cambió frente a sus propias dos últimas semanas. No predice nada.', mine: 'Mis clientes', everybody: 'Todos en tratamiento', whose: 'Clientes de quién',
    nobody: 'Ahora no hay a quién llamar', nobodyWhy: 'Cuando un registro cambia o deja de llegar, la persona aparece aquí con el motivo.',
    asked: 'pidió una llamada', used: 'escribió que volvió a consumir', changeOf: '{{item}} {{now}}, en días usuales de {{low}} a {{high}}', changeOne: '{{item}} {{now}}, en días usuales {{low}}', itemCraving: 'ganas', itemMood: 'ánimo', itemStress: 'estrés', itemSleep: 'horas de sueño',
    silent_one: 'sin registro desde hace {{count}} día', silent_other: 'sin registro desde hace {{count}} días', lastDay: 'Último registro {{day}}',
    call: 'Llamar al {{phone}}', noPhone: 'No hay número guardado', speaksEs: 'Habla español', speaksEn: 'Habla inglés', mayLeave: 'Se puede dejar mensaje', mayNot: 'No dejar mensaje', lastTry: 'Último intento {{when}}: {{how}}',
    done: 'Decir qué se hizo', doneFor: 'Llamada a {{name}}', calling: 'Llamada al {{phone}}, desde {{when}}. Al colgar, anote cómo fue; ese es el registro.', outcome: '¿Cómo fue?', reached: 'Hablamos', leftMessage: 'Dejé mensaje', noAnswer: 'No contestó', notNeeded: 'No hizo falta llamar',
    words: 'Qué se dijo y qué se acordó', save: 'Guardar', saved: 'Guardado. Un intento sin respuesta deja a la persona en la lista.',
    tab: 'Entre sesiones', mood: 'Ánimo', stress: 'Estrés', craving: 'Ganas', sleep: 'Horas de sueño', low: 'bajo', middle: 'medio', high: 'alto',
    trend: 'Último {{last}}, lo usual es cerca de {{usual}}. {{count}} registros en {{days}} días.', trendFew: 'Último {{last}}. Aún hay pocos días para saber qué es lo usual.',
    noCheckIns: 'Aún no hay registros', noCheckInsWhy: 'Aparecen aquí en cuanto la persona usa la app del teléfono.', days: '{{shown}} de {{of}} días con registro', newest: 'Registros más recientes',
    day: 'Día', trigger: 'Qué lo provocó', skill: 'Habilidad', usedShort: 'Consumo', wantsCall: 'Quiere una llamada', yes: 'sí', no: 'no', rather: 'prefiere no decir', inWords: 'Con sus palabras',
    practice: 'Práctica', practiceLead: 'Habilidades acordadas, con cuándo y dónde.', assign: 'Acordar una habilidad', whichSkill: 'Habilidad', whenWhere: 'Cuándo y dónde', whenHint: 'El jueves después del turno, antes del autobús',
    objective: 'Sirve al objetivo', noObjective: 'Ninguno', noPractice: 'Aún no hay nada acordado', noPracticeWhy: 'Acuerden una habilidad para un momento real de esta semana.', openYet: 'Todavía no', outDone: 'Hecha', outTried: 'Intentada', outNot: 'No hecha',
    helpedOf: 'ayudó {{helped}} de 10', byClient: 'elegida por la persona', calls: 'Llamadas entre sesiones', assigned: 'Acordado. Ya está en el teléfono de la persona.', on: 'Acordado el {{day}}',
  },
})
