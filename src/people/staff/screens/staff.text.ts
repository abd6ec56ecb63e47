import { text } from '../../../platform/pure/text.ts'

export const staffText = text({
  en: {
    title: 'Team', lead: 'Who works here, what they may do, and who is still on the way in.', invite: 'Invite a colleague',
    name: 'Name', email: 'E-mail', roles: 'Roles', access: 'Access', credential: 'Credential', credentialHelp: 'For example LCSW, LPC, RN', language: 'Language',
    rolesHelp: 'Roles add up. Each one opens what that work needs.', send: 'Invite', in: 'Can sign in', invited: 'Invited until {{day}}', invitationOver: 'Cannot sign in yet', left: 'Has left',
    linkTitle: 'The invitation', linkLead: 'It was e-mailed to {{email}}. You can also hand it over yourself: the link works once, until {{day}}.',
    again: 'Invite again', changeRoles: 'Change roles', rolesFor: 'Roles of {{name}}', rolesAnew: 'They sign in anew afterwards.', save: 'Save roles', saved: 'Roles changed',
    leave: 'Has left the clinic', leaveTitle: 'Has {{name}} left the clinic?', leaveWhy: 'Every open screen and every way back in ends at once. Their notes and signatures stay.', leaveDo: 'End their access', leftDone: 'Access ended', actionsFor: 'What to do with {{name}}',
    english: 'English', spanish: 'Español',
  },
  es: {
    title: 'Equipo', lead: 'Quién trabaja aquí, qué puede hacer y quién está por entrar.', invite: 'Invitar a una persona',
    name: 'Nombre', email: 'Correo', roles: 'Funciones', access: 'Acceso', credential: 'Credencial', credentialHelp: 'Por ejemplo LCSW, LPC, RN', language: 'Idioma',
    rolesHelp: 'Las funciones se suman. Cada una abre lo que ese trabajo necesita.', send: 'Invitar', in: 'Puede entrar', invited: 'Invitación hasta el {{day}}', invitationOver: 'Aún no puede entrar', left: 'Ya no trabaja aquí',
    linkTitle: 'La invitación', linkLead: 'Se envió a {{email}}. También puedes entregarla tú: el enlace sirve una vez, hasta el {{day}}.',
    again: 'Invitar otra vez', changeRoles: 'Cambiar funciones', rolesFor: 'Funciones de {{name}}', rolesAnew: 'Después tendrá que entrar de nuevo.', save: 'Guardar funciones', saved: 'Funciones cambiadas',
    leave: 'Ya no trabaja aquí', leaveTitle: '¿{{name}} dejó la clínica?', leaveWhy: 'Se cierran al momento todas sus pantallas y formas de entrar. Sus notas y firmas se quedan.', leaveDo: 'Terminar su acceso', leftDone: 'Acceso terminado', actionsFor: 'Qué hacer con {{name}}',
    english: 'English', spanish: 'Español',
  },
})
