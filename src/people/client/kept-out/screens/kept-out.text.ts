import { text } from '../../../../platform/pure/text.ts'

/** Words of who is kept out of a record. */
export const keptOutText = text({
  en: {
    title: 'Kept out', lead: 'A colleague who must not see this record because the person asked for it: a cousin, a neighbor, a former partner. They find nothing of this person any more: not in lists, search, the week, prints or messages. If they are the therapist or lead a group, give that to somebody else first.',
    nobody: 'Nobody is kept out.', since: 'since {{day}}', sinceBy: 'since {{day}}, written down by {{name}}', letIn: 'Let in again', who: 'Colleague', choose: 'Choose somebody', keep: 'Keep out',
    isOut: '{{name}} finds nothing of this person any more.', isIn: '{{name}} can see this person again.',
  },
  es: {
    title: 'Sin acceso', lead: 'Un colega que no debe ver este expediente porque la persona lo pidió: un primo, una vecina, una expareja. Ya no encuentra nada de esta persona: ni en listas, búsquedas, la semana, papeles o mensajes. Si es su terapeuta o dirige un grupo, dé eso antes a otra persona.',
    nobody: 'Nadie está sin acceso.', since: 'desde el {{day}}', sinceBy: 'desde el {{day}}, lo anotó {{name}}', letIn: 'Dar acceso otra vez', who: 'Colega', choose: 'Elija a alguien', keep: 'Quitar el acceso',
    isOut: '{{name}} ya no encuentra nada de esta persona.', isIn: '{{name}} puede ver otra vez a esta persona.',
  },
})
