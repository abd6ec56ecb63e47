import { text } from '../../../platform/pure/text.ts'

/** What the certification panel says. */
export const certificationText = text({
  en: {
    title: 'Physician\'s certification', none: 'Not certified so far.', asked: 'The next by {{when}}. {{rule}}', certification: 'Certified {{when}}, {{who}}', recertification: 'Recertified {{when}}, {{who}}', certify: 'Certify', recertify: 'Recertify',
    needsTheHours: 'Needs at least the hours of the program each week', underPhysiciansCare: 'Is under the care of a physician', underWrittenPlan: 'Is treated under a written plan',
    why: 'Why this level of care', responseToTreatment: 'How treatment works', riskThatRemains: 'What risk remains', goalsTowardDischarge: 'Goals toward discharge', sign: 'Sign the certification',
  },
  es: {
    title: 'Certificación médica', none: 'Sin certificar hasta ahora.', asked: 'La próxima antes del {{when}}. {{rule}}', certification: 'Certificado {{when}}, {{who}}', recertification: 'Recertificado {{when}}, {{who}}', certify: 'Certificar', recertify: 'Recertificar',
    needsTheHours: 'Necesita al menos las horas del programa cada semana', underPhysiciansCare: 'Está al cuidado de un médico', underWrittenPlan: 'Recibe tratamiento según un plan escrito',
    why: 'Por qué este nivel de atención', responseToTreatment: 'Cómo va el tratamiento', riskThatRemains: 'Qué riesgo queda', goalsTowardDischarge: 'Metas hacia el alta', sign: 'Firmar la certificación',
  },
})
