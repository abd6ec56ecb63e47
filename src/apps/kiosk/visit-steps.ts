import { lazy, type ComponentType } from 'react'
import { useConsentsWait } from '../../pathway/assessment/screens/consents-wait.ts'
import { useMeasureWaits } from '../../pathway/assessment/screens/measure-waits.ts'
import { useMayLeave } from '../../pathway/session/screens/may-leave.ts'
import { useCheckInWaits } from '../../pathway/skills/kiosk/screens/check-in-waits.ts'

/** Who stands at the kiosk. What is read and sent here goes as `client-at-kiosk`: an action must name that role, `allow('client-at-kiosk').when('it is their own record', isOwn)`. */
export interface VisitProps {
  readonly clientId: string
  /** Back to the list of what can be done while waiting. */
  readonly onDone: () => void
}

/** Something a person can do at the kiosk while they wait: a check-in, a measure, a consent. */
export interface VisitStep {
  readonly key: string
  readonly label: { readonly en: string, readonly es: string }
  /** Is there anything to do? A hook; null while it is not known yet. The step is offered only while it says true. */
  readonly useWaits: (clientId: string) => boolean | null
  /** The page itself, made with `lazy()`: the first face of the kiosk stays small. */
  readonly Shown: ComponentType<VisitProps>
}

/** What the kiosk offers after somebody has arrived, in this order. */
export const visitSteps: readonly VisitStep[] = [
  {
    key: 'check-in', label: { en: 'How is today? 20 seconds', es: '¿Cómo va hoy? 20 segundos' }, useWaits: useCheckInWaits,
    Shown: lazy(async () => ({ default: (await import('../../pathway/skills/kiosk/screens/kiosk-check-in.tsx')).KioskCheckIn })),
  },
  {
    key: 'measure', label: { en: 'Questions for you', es: 'Preguntas para ti' }, useWaits: useMeasureWaits,
    Shown: lazy(async () => ({ default: (await import('../../pathway/assessment/screens/kiosk-measures.tsx')).KioskMeasure })),
  },
  {
    key: 'consents', label: { en: 'Things to sign', es: 'Para firmar' }, useWaits: useConsentsWait,
    Shown: lazy(async () => ({ default: (await import('../../pathway/assessment/screens/kiosk-consents.tsx')).KioskConsents })),
  },
  {
    key: 'leave', label: { en: 'I have to leave now', es: 'Me tengo que ir' }, useWaits: useMayLeave,
    Shown: lazy(async () => ({ default: (await import('../../pathway/session/screens/kiosk-leave.tsx')).KioskLeave })),
  },
]
