import { text } from '../../../platform/pure/text.ts'

/** Words of notes on paper. */
export const leavingText = text({
  en: {
    title: 'Session notes', born: '{{name}}, born {{day}}', madeBy: 'Made {{when}} by {{who}}', notice: '42 CFR Part 2 prohibits unauthorized use or disclosure of these records.', none: 'No signed note of these days.',
    service: 'Session', there: 'There', minutes: '{{minutes}} min', participation: 'Took part', author: 'Author', topic: 'Topic', held: 'How it was held', done: 'What was done', climate: 'Climate of the group', tookPart: 'Who took part',
    response: 'Response', progress: 'Progress', risk: 'Risk', nextStep: 'Next step', aside: 'What a family member told about themselves', addendum: 'Addendum: {{author}}, {{when}}', objectives: 'Objectives served', late: 'Late entry', waits: 'Waits for a supervisor',
    otherPerson: '[another person]', group: 'Group', individual: 'Individual', family: 'Family', signature_author: 'Author', signature_supervisor: 'Supervisor',
  },
  es: {
    title: 'Notas de sesión', born: '{{name}}, nacimiento: {{day}}', madeBy: 'Hecho el {{when}} por {{who}}', notice: '42 CFR Part 2 prohíbe usar o divulgar estos registros sin autorización.', none: 'Ninguna nota firmada de estos días.',
    service: 'Sesión', there: 'Presente', minutes: '{{minutes}} min', participation: 'Participación', author: 'Autoría', topic: 'Tema', held: 'Cómo se realizó', done: 'Qué se hizo', climate: 'Ambiente del grupo', tookPart: 'Quién participó',
    response: 'Respuesta', progress: 'Avance', risk: 'Riesgo', nextStep: 'Próximo paso', aside: 'Lo que un familiar contó de sí', addendum: 'Anexo: {{author}}, {{when}}', objectives: 'Objetivos trabajados', late: 'Registro tardío', waits: 'Espera al supervisor',
    otherPerson: '[otra persona]', group: 'Grupo', individual: 'Individual', family: 'Familia', signature_author: 'Autoría', signature_supervisor: 'Supervisión',
  },
})
