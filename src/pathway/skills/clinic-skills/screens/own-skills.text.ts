import { text } from '../../../../platform/pure/text.ts'

/** Words of the clinic's own skills. */
export const ownSkillsText = text({
  en: {
    title: 'Skills of the clinic', lead: 'Skills your clinic wrote itself. They stand first on every client\'s phone, beside the {{count}} that come with Evenkeel.', none: 'Nothing written yet', noneWhy: 'Write down what works here: short, in both languages, at reading grade 5.',
    write: 'Write a skill', change: 'Change', changeName: 'Change: {{title}}', off: 'Take off the shelf', offName: 'Take off the shelf: {{title}}', gone: 'It is off the shelf. Practice done with it stays.', saved: 'On the shelf. Phones have it at their next look.',
    by: 'Version {{version}}, {{name}}, {{day}}', minutes: 'Minutes', kind: 'Shelf', moments: 'Helps when', goals: 'Serves the goals', source: 'Where it comes from', sourceHint: 'A book, a training, your own groups',
    name: 'Title', line: 'What it is, in one line', why: 'Why it may help', after: 'A question for afterwards', afterHint: 'How do you feel now?', steps: 'Steps', step: 'Step {{at}}', addStep: 'Add a step', dropStep: 'Remove step {{at}}', seconds: 'Seconds, if it is timed',
    en: 'English', es: 'Spanish', inEn: '{{what}}, English', inEs: '{{what}}, Spanish', checkedEn: 'English checked by', checkedEs: 'Spanish checked by', checkedHint: 'A qualified person who read it; until then the phone says that nobody has.',
    save: 'Put on the shelf', grade: 'Reads at grade {{grade}}; clients get grade 5 or lower.', ease: 'Spanish ease {{ease}}; clients get 80 or more.', missing: 'Both languages, three steps, a moment and a goal are needed.',
  },
  es: {
    title: 'Habilidades de la clínica', lead: 'Habilidades que escribió su clínica. Aparecen primero en el teléfono de cada cliente, junto a las {{count}} que trae Evenkeel.', none: 'Aún no hay nada escrito', noneWhy: 'Escriba lo que funciona aquí: corto, en los dos idiomas, a nivel de quinto grado.',
    write: 'Escribir una habilidad', change: 'Cambiar', changeName: 'Cambiar: {{title}}', off: 'Quitar', offName: 'Quitar: {{title}}', gone: 'Ya no está. La práctica hecha se queda.', saved: 'Lista. Los teléfonos la tienen en su próxima consulta.',
    by: 'Versión {{version}}, {{name}}, {{day}}', minutes: 'Minutos', kind: 'Estante', moments: 'Ayuda cuando', goals: 'Sirve a las metas', source: 'De dónde viene', sourceHint: 'Un libro, una formación, sus propios grupos',
    name: 'Título', line: 'Qué es, en una línea', why: 'Por qué puede ayudar', after: 'Una pregunta para después', afterHint: '¿Cómo te sientes ahora?', steps: 'Pasos', step: 'Paso {{at}}', addStep: 'Añadir un paso', dropStep: 'Quitar el paso {{at}}', seconds: 'Segundos, si tiene tiempo',
    en: 'Inglés', es: 'Español', inEn: '{{what}}, en inglés', inEs: '{{what}}, en español', checkedEn: 'Inglés revisado por', checkedEs: 'Español revisado por', checkedHint: 'Una persona calificada que lo leyó; hasta entonces el teléfono dice que nadie lo ha hecho.',
    save: 'Poner en el estante', grade: 'Se lee a nivel de grado {{grade}}; los clientes reciben 5 o menos.', ease: 'Facilidad en español {{ease}}; los clientes reciben 80 o más.', missing: 'Hacen falta los dos idiomas, tres pasos, un momento y una meta.',
  },
})
