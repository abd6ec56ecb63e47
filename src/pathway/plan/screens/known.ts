import { createContext, useContext } from 'react'
import type { OutputOf } from '../../../platform/web/call.ts'
import type { planFindings } from '../plan-findings.ts'

/** What is known around a plan while it is written: measures with their last score, and who works here. */
export interface Known {
  readonly measures: OutputOf<typeof planFindings>['measures']
  readonly staff: readonly { readonly value: string, readonly label: string }[]
}

const KnownContext = createContext<Known>({ measures: [], staff: [] })

/** Hands what is known to every part of the tree. */
export const KnownProvider = KnownContext.Provider

/** What is known around the plan. */
export const useKnown = (): Known => useContext(KnownContext)
