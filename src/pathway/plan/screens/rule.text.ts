import { text } from '../../../platform/pure/text.ts'

/** The words around rules about dates that a clinic writes down itself. */
export const ruleText = text({
  en: {
    show: 'Show', 'show.mine': 'My clients, due', 'show.soon': 'Everybody, due', 'show.all': 'Everything',
    open: 'Write down a rule', title: 'A rule of your own', lead: 'For a contract, a payer or a state that does not come along. It is shown with what it rests on, as a reminder.',
    subject: 'What has to be there', within: 'Within', unit: 'Counted in', 'unit.days': 'days', 'unit.businessDays': 'working days', 'unit.months': 'months', 'unit.serviceDays': 'days with a service',
    from: 'After', 'from.admission': 'admission', 'from.plan-signed': 'the plan was signed', 'from.last-review': 'the last review', 'from.last-signature': 'the last signature', 'from.last-certification': 'the last certification',
    repeats: 'Comes again each time', payers: 'Only for these payers', payersHint: 'As they stand under “Who pays”, with commas between. Empty: for everybody.', by: 'Who asks for it', byHint: 'A state, an accreditor, or the clinic',
    citation: 'What it rests on', citationHint: 'For example: provider manual 2026, section 4.2', url: 'Where it can be read', onlyFor: 'only where {{payers}} pays',
  },
  es: {
    show: 'Mostrar', 'show.mine': 'Mis clientes, por vencer', 'show.soon': 'Todos, por vencer', 'show.all': 'Todo',
    open: 'Anotar una regla', title: 'Una regla propia', lead: 'Para un contrato, un pagador o un estado que no viene incluido. Se muestra con su base, como recordatorio.',
    subject: 'Qué debe estar', within: 'En', unit: 'Contado en', 'unit.days': 'días', 'unit.businessDays': 'días hábiles', 'unit.months': 'meses', 'unit.serviceDays': 'días con un servicio',
    from: 'Después de', 'from.admission': 'la admisión', 'from.plan-signed': 'la firma del plan', 'from.last-review': 'la última revisión', 'from.last-signature': 'la última firma', 'from.last-certification': 'la última certificación',
    repeats: 'Vuelve cada vez', payers: 'Solo para estos pagadores', payersHint: 'Como están en «Quién paga», separados por comas. Vacío: para todas las personas.', by: 'Quién la pide', byHint: 'Un estado, una acreditadora o la clínica',
    citation: 'En qué se basa', citationHint: 'Por ejemplo: manual de proveedores 2026, sección 4.2', url: 'Dónde se puede leer', onlyFor: 'solo si paga {{payers}}',
  },
})
