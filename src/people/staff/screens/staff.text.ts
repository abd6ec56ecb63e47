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
    lockedOut: 'Lost every way to sign in', lockedOutTitle: 'Has {{name}} lost every way to sign in?', lockedOutDo: 'Ask a second person', lockedOutDone: 'A second person is asked to vouch',
    lockedOutWhy: 'Nothing changes yet. They are told by e-mail. A second colleague, who has them in front of them, vouches; then their old ways in end and they choose new ones. Neither of you learns a password.',
    waitTitle: 'Colleagues who cannot sign in', waitLead: 'Vouch only for somebody who stands in front of you. A call or a message is not enough.', waitNobody: 'Nobody waits for a second person',
    askedBy: 'Asked by', vouch: 'This is them', needsSecond: 'Needs a second person', anewTitle: 'Their new way in', anewLead: 'Let them scan it or type it here and now. It works once.',
  },
  es: {
    title: 'Equipo', lead: 'Quién trabaja aquí, qué puede hacer y quién está por entrar.', invite: 'Invitar a una persona',
    name: 'Nombre', email: 'Correo', roles: 'Funciones', access: 'Acceso', credential: 'Credencial', credentialHelp: 'Por ejemplo LCSW, LPC, RN', language: 'Idioma',
    rolesHelp: 'Las funciones se suman. Cada una abre lo que ese trabajo necesita.', send: 'Invitar', in: 'Puede entrar', invited: 'Invitación hasta el {{day}}', invitationOver: 'Aún no puede entrar', left: 'Ya no trabaja aquí',
    linkTitle: 'La invitación', linkLead: 'Se envió a {{email}}. También puedes entregarla tú: el enlace sirve una vez, hasta el {{day}}.',
    again: 'Invitar otra vez', changeRoles: 'Cambiar funciones', rolesFor: 'Funciones de {{name}}', rolesAnew: 'Después tendrá que entrar de nuevo.', save: 'Guardar funciones', saved: 'Funciones cambiadas',
    leave: 'Ya no trabaja aquí', leaveTitle: '¿{{name}} dejó la clínica?', leaveWhy: 'Se cierran al momento todas sus pantallas y formas de entrar. Sus notas y firmas se quedan.', leaveDo: 'Terminar su acceso', leftDone: 'Acceso terminado', actionsFor: 'Qué hacer con {{name}}',
    english: 'English', spanish: 'Español',
    lockedOut: 'Perdió todas sus formas de entrar', lockedOutTitle: '¿{{name}} perdió todas sus formas de entrar?', lockedOutDo: 'Pedir una segunda persona', lockedOutDone: 'Se pidió a una segunda persona que lo confirme',
    lockedOutWhy: 'Todavía no cambia nada. Se le avisa por correo. Una segunda persona del equipo, que la tenga delante, lo confirma; entonces terminan sus formas de entrar y elige otras. Nadie más conoce su contraseña.',
    waitTitle: 'Personas del equipo que no pueden entrar', waitLead: 'Confirma solo a quien tengas delante. Una llamada o un mensaje no bastan.', waitNobody: 'Nadie espera a una segunda persona',
    askedBy: 'Lo pidió', vouch: 'Es esta persona', needsSecond: 'Falta una segunda persona', anewTitle: 'Su nueva forma de entrar', anewLead: 'Que lo escanee o lo escriba aquí y ahora. Sirve una vez.',
  },
})
