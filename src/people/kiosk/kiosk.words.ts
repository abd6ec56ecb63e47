import { z } from 'zod'
import { refusals } from '../../platform/pure/refusal.ts'
import { Id, Line } from '../ids.words.ts'

/** The four digits a client types when they come in. */
export const ArrivalCode = z.string().regex(/^\d{4}$/, 'needs four digits')

/** The eight digits that make a tablet a kiosk, once. */
export const SetUpCode = z.string().regex(/^\d{8}$/, 'needs eight digits')

/** The secret a kiosk keeps. */
export const KioskKey = z.string().min(40).max(100)

/** What the front desk calls a device: "Tablet by the door". */
export const KioskName = Line(60)

/** A device set up for arrivals. FHIR: Device. */
export const Kiosk = z.object({
  id: Id, name: z.string(), madeAt: z.string(), setUpAt: z.string().nullable(),
  /** Until when its set-up code is good; null once it was used. */
  codeUntil: z.string().nullable(),
})
export type Kiosk = z.output<typeof Kiosk>

export const kioskRefusals = refusals({
  'kiosk.code-over': { status: 410, en: 'This set-up code is no longer good. Make a new one at the front desk.', es: 'Este código ya no sirve. Pide uno nuevo en recepción.' },
  'kiosk.not-set-up': { status: 403, en: 'This device is not a kiosk of the clinic any more.', es: 'Este dispositivo ya no es un quiosco de la clínica.' },
  'kiosk.wrong-code': { status: 403, en: 'That code does not fit. Try again, or tell the front desk you are here.', es: 'Ese código no coincide. Prueba otra vez o avisa en recepción que llegaste.' },
  'kiosk.no-code-left': { en: 'Every code of four digits is taken. Take codes away from people who left.', es: 'No quedan códigos de cuatro cifras libres. Retire los de quienes ya terminaron.' },
})
