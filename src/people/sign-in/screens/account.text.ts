import { text } from '../../../platform/pure/text.ts'

export const accountText = text({
  en: {
    title: 'My account', lead: 'How you sign in, and where you are signed in now.',
    passkeys: 'Passkeys', passkeysLead: 'One on each device you use. A spare one saves the day a device is lost.', addPasskey: 'Add a passkey', remove: 'Remove',
    noPasskeys: 'No passkey yet. It is the fastest and safest way in.', used: 'Used {{when}}', neverUsed: 'Not used yet', added: 'Passkey added', removed: 'Passkey removed',
    removeName: 'Remove the passkey {{name}}',
    secondStep: 'Password and code', password: 'Password', passwordSet: 'Set', passwordNone: 'None: you sign in with a passkey', change: 'Change password', setPassword: 'Set a password',
    codeApp: 'Code app', codeAppOn: 'Set up', codeAppOff: 'Not set up', setUpApp: 'Set up a code app', newApp: 'Set up anew',
    codes: 'Recovery codes', codesLeft_one: '{{count}} left', codesLeft_other: '{{count}} left', newCodes: 'Make new codes', passwordChanged: 'Password changed. Everywhere else you are signed out.',
    save: 'Save', here: 'This device', signIns: 'Where you are signed in', signInsLead: 'End what you do not recognise.', since: 'Since {{when}}', seen: 'Last used {{when}}',
    end: 'Sign out there', endName: 'Sign out there: {{device}}', endAll: 'Sign out everywhere else', ended: 'Signed out there', alone: 'Only here.',
  },
  es: {
    title: 'Mi cuenta', lead: 'Cómo entras y dónde tienes la sesión abierta.',
    passkeys: 'Llaves de acceso', passkeysLead: 'Una en cada dispositivo que usas. Una de reserva te salva el día en que pierdas otro.', addPasskey: 'Añadir una llave', remove: 'Quitar',
    noPasskeys: 'Todavía no tienes ninguna. Es la forma más rápida y segura de entrar.', used: 'Usada {{when}}', neverUsed: 'Sin usar todavía', added: 'Llave añadida', removed: 'Llave quitada',
    removeName: 'Quitar la llave {{name}}',
    secondStep: 'Contraseña y código', password: 'Contraseña', passwordSet: 'Lista', passwordNone: 'Ninguna: entras con llave de acceso', change: 'Cambiar contraseña', setPassword: 'Poner una contraseña',
    codeApp: 'Aplicación de códigos', codeAppOn: 'Lista', codeAppOff: 'Sin configurar', setUpApp: 'Configurar una aplicación', newApp: 'Configurar de nuevo',
    codes: 'Códigos de recuperación', codesLeft_one: 'Queda {{count}}', codesLeft_other: 'Quedan {{count}}', newCodes: 'Crear códigos nuevos', passwordChanged: 'Contraseña cambiada. Se cerró la sesión en los demás lugares.',
    save: 'Guardar', here: 'Este dispositivo', signIns: 'Dónde tienes la sesión abierta', signInsLead: 'Cierra lo que no reconozcas.', since: 'Desde {{when}}', seen: 'Último uso {{when}}',
    end: 'Cerrar allí', endName: 'Cerrar allí: {{device}}', endAll: 'Cerrar en todos los demás', ended: 'Sesión cerrada', alone: 'Solo aquí.',
  },
})
