import { text } from '../../../platform/pure/text.ts'

/** The words around what payers ask of plans. */
export const payerText = text({
  en: {
    asks: 'What {{payer}} asks of the plan', complete: 'Everything is there.', diagnosis: 'The diagnosis is not recorded.', duration: 'The projected length of stay is missing.', physician: 'The physician has not signed.',
    reminder: 'reminder', toAssessment: 'To the assessment',
    undecided: '{{payer}} pays. Whether its rules about plans hold here is not decided yet.', toRules: 'To the rules',
    decideTitle: 'Rules that wait for you', clients_one: '{{payer}} pays for {{count}} client in care. These rules come along and hold only once you say so:', clients_other: '{{payer}} pays for {{count}} clients in care. These rules come along and hold only once you say so:',
    medicareNote: 'A free-standing clinic is no Medicare site for this service (CAA 2023, section 4124); a hospital, a community mental health center and some others are.',
    hold: 'They hold for us', holdNot: 'They do not hold', why: 'Why they do not hold for this clinic', save: 'Save', declined: '{{payer}}: decided that its rules do not hold, {{when}}. {{why}}',
  },
  es: {
    asks: 'Lo que {{payer}} pide del plan', complete: 'Está todo.', diagnosis: 'Falta registrar el diagnóstico.', duration: 'Falta la duración prevista.', physician: 'Falta la firma médica.',
    reminder: 'recordatorio', toAssessment: 'Ir a la evaluación',
    undecided: 'Paga {{payer}}. Todavía no se ha decidido si sus reglas sobre planes valen aquí.', toRules: 'Ir a las reglas',
    decideTitle: 'Reglas por decidir', clients_one: '{{payer}} paga por {{count}} persona en atención. Estas reglas vienen incluidas y valen solo si usted lo dice:', clients_other: '{{payer}} paga por {{count}} personas en atención. Estas reglas vienen incluidas y valen solo si usted lo dice:',
    medicareNote: 'Una clínica independiente no es un lugar de Medicare para este servicio (CAA 2023, sección 4124); un hospital, un centro comunitario de salud mental y algunos otros sí.',
    hold: 'Valen para la clínica', holdNot: 'No valen', why: 'Por qué no valen para esta clínica', save: 'Guardar', declined: '{{payer}}: se decidió que sus reglas no valen, {{when}}. {{why}}',
  },
})
