import { z } from 'zod'
import { refusals } from '../../platform/pure/refusal.ts'
import { Id, Language, Line } from '../ids.words.ts'
import { PasskeyAnswer } from './passkey/passkey.words.ts'

/** Who is signed in here, and what the shells need to greet them. */
export const Me = z.object({
  kind: z.enum(['staff', 'client', 'supporter']), id: Id, name: z.string(), roles: z.array(z.string()), language: Language,
  clientId: Id.nullable(), topics: z.array(z.string()), strong: z.boolean(),
  clinic: z.object({ clinicId: Id, name: z.string(), isDemo: z.boolean(), timeZone: z.string() }),
})
export type Me = z.output<typeof Me>

/** What the browser calls this device, e.g. "Chrome, Windows". */
export const Device = Line(80)

/** At least 15 characters; no other rule. Source: NIST SP 800-63B-4, section 3.1.1. */
export const Password = z.string().min(15, 'needs at least 15 characters').max(200, 'is longer than 200 characters')

/** Six digits of the code app, or a recovery code. */
export const Code = z.string().trim().min(6).max(20)

/** Six digits that open a bound phone. */
export const Pin = z.string().regex(/^\d{6}$/, 'needs six digits')

/** The secret a bound phone keeps. */
export const DeviceKey = z.string().min(40).max(100)

/** How somebody who is already signed in shows again that it is them. */
export const Proof = z.discriminatedUnion('by', [
  z.object({ by: z.literal('passkey'), passkey: PasskeyAnswer }),
  z.object({ by: z.literal('password'), password: z.string().max(200), code: Code.optional() }),
  z.object({ by: z.literal('pin'), deviceKey: DeviceKey, pin: Pin }),
])
export type Proof = z.output<typeof Proof>

/** One place where somebody is signed in. */
export const OpenSignIn = z.object({
  id: Id, device: z.string(), startedAt: z.string(), seenAt: z.string(), expiresAt: z.string(), here: z.boolean(),
})
export type OpenSignIn = z.output<typeof OpenSignIn>

/** What a staff member can sign in with. */
export const Ways = z.object({
  passkeys: z.array(z.object({ id: z.string(), name: z.string(), createdAt: z.string(), usedAt: z.string().nullable() })),
  password: z.boolean(), secondFactor: z.boolean(), codesLeft: z.number(), strong: z.boolean(),
})
export type Ways = z.output<typeof Ways>

export const signInRefusals = refusals({
  'sign-in.needed': { status: 401, en: 'Please sign in.', es: 'Inicia sesión, por favor.' },
  'sign-in.locked': { status: 423, en: 'This screen was locked while you were away. Unlock it to go on; what you wrote is kept.', es: 'La pantalla se bloqueó mientras no estabas. Desbloquéala para seguir; lo que escribiste está guardado.' },
  'sign-in.wrong': { status: 403, en: 'That e-mail address and password do not go together.', es: 'Ese correo y esa contraseña no coinciden.' },
  'sign-in.wrong-code': { status: 403, en: 'That code does not fit, or was already used. Wait for the next one.', es: 'Ese código no coincide o ya se usó. Espera el siguiente.' },
  'sign-in.wrong-pin': { status: 403, en: 'That PIN does not open this phone.', es: 'Ese PIN no abre este teléfono.' },
  'sign-in.wrong-proof': { status: 403, en: 'That did not fit. Try again.', es: 'No coincidió. Inténtalo de nuevo.' },
  'sign-in.wait': { status: 429, en: 'Too many wrong tries. Try again in {{wait}}. A passkey works at once.', es: 'Demasiados intentos. Prueba otra vez en {{wait}}. Con una llave de acceso puedes entrar ya.' },
  'sign-in.wrong-client-pin': { status: 403, en: 'That is not the PIN.', es: 'Ese no es el PIN.' },
  'sign-in.wait-pin': { status: 429, en: 'Too many wrong tries. Try again in {{wait}}.', es: 'Demasiados intentos. Prueba otra vez en {{wait}}.' },
  'sign-in.second-factor-needed': { status: 403, en: 'First add a passkey or a one-time code app to your sign-in.', es: 'Primero añade una llave de acceso o una aplicación de códigos a tu inicio de sesión.' },
  'sign-in.second-factor-not-started': { status: 409, en: 'First scan the picture with your code app.', es: 'Primero escanea la imagen con tu aplicación de códigos.' },
  'sign-in.second-factor-there': { status: 409, en: 'A code app is already set up.', es: 'Ya tienes una aplicación de códigos.' },
  'sign-in.last-way': { status: 409, en: 'This is your only safe way in. Add another one first.', es: 'Es tu única forma segura de entrar. Añade otra primero.' },
  'sign-in.proof-needed': { status: 403, en: 'Show once more that it is you.', es: 'Confirma una vez más que eres tú.' },
  'sign-in.passkey-failed': { status: 403, en: 'This passkey was not accepted. Try again, or use your password.', es: 'No se aceptó esta llave de acceso. Inténtalo de nuevo o usa tu contraseña.' },
  'sign-in.password-too-easy': { status: 422, en: 'This password is easy to guess. A few unrelated words are strong and easy to remember.', es: 'Esta contraseña es fácil de adivinar. Unas cuantas palabras sin relación son seguras y fáciles de recordar.' },
  'sign-in.pin-too-easy': { status: 422, en: 'This PIN is easy to guess. Pick six digits that are not in a row, not repeated and not a birthday.', es: 'Este PIN es fácil de adivinar. Elige seis cifras que no sean seguidas, repetidas ni un cumpleaños.' },
  'demo.nobody-there': { status: 409, en: 'Nobody in the demo clinic has this role yet.', es: 'Nadie en la clínica de demostración tiene todavía esta función.' },
  'link.over': { status: 410, en: 'This link opens nothing. Ask the clinic for a new one.', es: 'Este enlace no abre nada. Pide uno nuevo a la clínica.' },
  'link.used': { status: 410, en: 'This link was used, or a newer one was sent. It works once, on one device. Ask the clinic for a new one.', es: 'Este enlace ya se usó, o se envió otro más nuevo. Sirve una vez, en un solo dispositivo. Pide uno nuevo a la clínica.' },
  'link.late': { status: 410, en: 'The time of this link is over. Ask the clinic for a new one.', es: 'Este enlace ya venció. Pide uno nuevo a la clínica.' },
  'link.too-many-answers': { status: 410, en: 'The answer was wrong too many times, so this link is closed. Ask the clinic for a new one.', es: 'La respuesta falló muchas veces y este enlace se cerró. Pide uno nuevo a la clínica.' },
  'link.answer-wrong': { status: 403, en: 'That does not match what the clinic has. Check it and try again.', es: 'No coincide con lo que tiene la clínica. Revísalo e inténtalo de nuevo.' },
})
