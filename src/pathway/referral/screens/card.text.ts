import { text } from '../../../platform/pure/text.ts'

export const cardText = text({
  en: {
    title: 'New inquiry', lead: 'Nine answers are enough. Everything saves itself while you type.', back: 'Referrals',
    who: 'Who is calling', person: 'The person', reach: 'How to reach them safely', why: 'Why they call',
    relation: 'Caller', choose: 'Choose', callerName: 'Name of the caller', callerPhone: 'Phone of the caller', givenName: 'First name', familyName: 'Last name',
    birthDate: 'Birth date', age: 'or about how old', language: 'Speaks', en: 'English', es: 'Spanish', phone: 'Phone of the person', email: 'E-mail',
    leave: 'May we leave a message there?', yes: 'Yes', no: 'No', safe: 'When and how is it safe to call?', safeHint: 'For example: after 5, not on the house phone',
    source: 'Who sent them', reason: 'In their own words', reasonHint: 'What makes them call today', urgency: 'How soon', track: 'Preferred track', anyTrack: 'No matter',
    answerBy: 'We answer within {{time}}', minutes_one: '{{count}} minute', minutes_other: '{{count}} minutes', hours_one: '{{count}} hour', hours_other: '{{count}} hours',
    save: 'Save and offer a time', saveKey: 'Ctrl + Enter', clear: 'Start over', cleared: 'The card is empty again.',
    needs: 'Please fill this in', needsAge: 'Birth date, or about how old', noDate: 'This is not a date that can be right',
    knownTitle: 'We may know this person', knownLead: 'One person, one chart: choose before you save.', same: 'Same person', notSame: 'Somebody else',
    chosen: 'This inquiry goes to the chart of {{name}}.', undoChosen: 'No, somebody else', noneKnown: 'Nobody alike so far.',
    byName: 'similar name', byDate: 'birth date', byPhone: 'phone', born: 'born {{day}}', verySure: 'Very likely',
    draftFound: 'You had started this card {{ago}}.',
  },
  es: {
    title: 'Nueva consulta', lead: 'Nueve respuestas bastan. Todo se guarda solo mientras escribes.', back: 'Referencias',
    who: 'Quién llama', person: 'La persona', reach: 'Cómo comunicarse sin riesgo', why: 'Por qué llama',
    relation: 'Quien llama', choose: 'Elige', callerName: 'Nombre de quien llama', callerPhone: 'Teléfono de quien llama', givenName: 'Nombre', familyName: 'Apellido',
    birthDate: 'Fecha de nacimiento', age: 'o qué edad más o menos', language: 'Habla', en: 'Inglés', es: 'Español', phone: 'Teléfono de la persona', email: 'Correo',
    leave: '¿Podemos dejar un mensaje ahí?', yes: 'Sí', no: 'No', safe: '¿Cuándo y cómo es seguro llamar?', safeHint: 'Por ejemplo: después de las 5, no al teléfono de la casa',
    source: 'Quién la envía', reason: 'En sus propias palabras', reasonHint: 'Qué le hace llamar hoy', urgency: 'Con qué prisa', track: 'Horario preferido', anyTrack: 'Da igual',
    answerBy: 'Respondemos en {{time}}', minutes_one: '{{count}} minuto', minutes_other: '{{count}} minutos', hours_one: '{{count}} hora', hours_other: '{{count}} horas',
    save: 'Guardar y ofrecer una hora', saveKey: 'Ctrl + Intro', clear: 'Empezar de nuevo', cleared: 'La ficha está vacía otra vez.',
    needs: 'Falta este dato', needsAge: 'Fecha de nacimiento o edad aproximada', noDate: 'Esta fecha no puede ser correcta',
    knownTitle: 'Puede que ya conozcamos a esta persona', knownLead: 'Una persona, un expediente: elige antes de guardar.', same: 'Es la misma', notSame: 'Es otra persona',
    chosen: 'Esta consulta va al expediente de {{name}}.', undoChosen: 'No, es otra persona', noneKnown: 'Nadie parecido por ahora.',
    byName: 'nombre parecido', byDate: 'fecha de nacimiento', byPhone: 'teléfono', born: 'nació el {{day}}', verySure: 'Muy probable',
    draftFound: 'Habías empezado esta ficha {{ago}}.',
  },
})
