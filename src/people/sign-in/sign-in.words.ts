import { z } from 'zod'
import { refusals } from '../../platform/pure/refusal.ts'
import { Id, Language } from '../ids.words.ts'

/** Who is signed in here, and what the shells need to greet them. */
export const Me = z.object({
  kind: z.enum(['staff', 'client', 'supporter']), id: Id, name: z.string(), roles: z.array(z.string()), language: Language,
  clientId: Id.nullable(), topics: z.array(z.string()), strong: z.boolean(),
  clinic: z.object({ clinicId: Id, name: z.string(), isDemo: z.boolean() }),
})
export type Me = z.output<typeof Me>

/** At least 15 characters; no other rule. Source: NIST SP 800-63B-4, section 3.1.1. */
export const Password = z.string().min(15, 'needs at least 15 characters').max(200, 'is longer than 200 characters')

export const signInRefusals = refusals({
  'sign-in.needed': { status: 401, en: 'Please sign in.', es: 'Inicia sesión, por favor.' },
  'sign-in.locked': { status: 423, en: 'This screen was locked while you were away. Unlock it to go on; what you wrote is kept.', es: 'La pantalla se bloqueó mientras no estabas. Desbloquéala para seguir; lo que escribiste está guardado.' },
  'sign-in.wrong': { status: 403, en: 'That e-mail address and password do not go together.', es: 'Ese correo y esa contraseña no coinciden.' },
  'sign-in.second-factor-needed': { status: 403, en: 'First add a passkey or a one-time code app to your sign-in.', es: 'Primero añade una llave de acceso o una aplicación de códigos a tu inicio de sesión.' },
})
