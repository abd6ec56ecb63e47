import { text } from '../../../../platform/pure/text.ts'

/** What stands on paper: clients read it. */
export const paperText = text({
  en: {
    checkIn: 'My check-in', checkInLead: 'One row a day. Circle a number. You can leave out what you like.', name: 'Name', week: 'Week of', day: 'Day', mood: 'Mood', stress: 'Stress', craving: 'Craving', sleep: 'Hours of sleep', used: 'Did you use?', call: 'Call me?',
    low: '0 is very low, 10 is very good', much: '0 is none, 10 is the most', yesNo: 'yes / no', yesNoSkip: 'yes / no / skip', trigger: 'What set it off? What helped?', give: 'Give this to the desk. Your team reads it on work days.', nobody: 'Nobody reads this at night. In danger? Call 988, or 911.',
    measure: 'Questions for you', pick: 'Mark one answer in each row. You can leave out a row.', number: 'a number from {{min}} to {{max}}',
    consent: 'Who may know what', consentLead: 'You decide. With no yes from you, nobody outside the clinic is told a thing. Not even that you come here.', who: 'Who may know (name, and who they are to you)', what: 'What they may know (mark each one you want)', why: 'What for', until: 'Until what day',
    about: 'That I am here, and my first name', attendance: 'If I came to my sessions. Not why.', familySessions: 'When family sessions are', planGoals: 'The goals I work on', safetyPlan: 'My safety plan',
    back: 'You can take this back at any time. Say so, or write to us. What was told before stays told.', refuse: 'You get the same care if you say no.', law: 'A law (42 CFR Part 2) keeps your records here. Who gets them from us may not pass them on, but as the law allows.',
    forms: 'Things to sign', formsLead: 'Mark yes or not now for each. You get the same care if you say not now.', agree: 'I agree', notNow: 'Not now', takeBack: 'I can take my yes back at any time.', sign: 'My signature', date: 'Date', witness: 'Staff who was there',
  },
  es: {
    checkIn: 'Mi registro', checkInLead: 'Una línea al día. Marca un número. Puedes dejar en blanco lo que quieras.', name: 'Nombre', week: 'Semana del', day: 'Día', mood: 'Ánimo', stress: 'Estrés', craving: 'Ganas', sleep: 'Horas de sueño', used: '¿Consumiste?', call: '¿Te llamamos?',
    low: '0 es muy bajo, 10 es muy bueno', much: '0 es nada, 10 es lo máximo', yesNo: 'sí / no', yesNoSkip: 'sí / no / nada', trigger: '¿Qué lo provocó? ¿Qué ayudó?', give: 'Dalo en recepción. Tu equipo lo lee en días de trabajo.', nobody: 'De noche nadie lo lee. ¿Hay peligro? Llama al 988 o al 911.',
    measure: 'Preguntas para ti', pick: 'Marca una respuesta en cada línea. Puedes saltarte una línea.', number: 'un número de {{min}} a {{max}}',
    consent: 'Quién puede saber qué', consentLead: 'Tú decides. Si no dices que sí, fuera de la clínica nadie sabe nada. Ni que vienes aquí.', who: 'Quién puede saber (nombre, y qué es de ti)', what: 'Qué puede saber (marca lo que quieras)', why: 'Para qué', until: 'Hasta qué día',
    about: 'Que estoy aquí, y mi nombre de pila', attendance: 'Si vine a mis sesiones. No por qué.', familySessions: 'Cuándo son las sesiones de familia', planGoals: 'Las metas en que trabajo', safetyPlan: 'Mi plan de seguridad',
    back: 'Lo puedes quitar cuando quieras. Dilo o escríbenos. Lo que ya se dijo queda dicho.', refuse: 'Te cuidamos igual si dices que no.', law: 'Una ley (42 CFR Parte 2) cuida lo que guardamos de ti. Quien lo recibe no lo puede pasar a otros, salvo lo que la ley deja.',
    forms: 'Para firmar', formsLead: 'Marca sí o ahora no en cada una. Te cuidamos igual si dices ahora no.', agree: 'Estoy de acuerdo', notNow: 'Ahora no', takeBack: 'Puedo retirar mi sí cuando quiera.', sign: 'Mi firma', date: 'Fecha', witness: 'Quién del equipo estuvo',
  },
})
