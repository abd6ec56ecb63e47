import { useState } from 'react'

/** One thing tried at a time: whether it is under way, and why it did not work. */
export interface Step {
  readonly busy: boolean
  readonly trouble: Error | null
  readonly go: (work: () => Promise<void>) => void
}

/** Runs a step that may be refused; the reason stays until the next try. */
export function useStep(): Step {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Error | null>(null)
  const go = (work: () => Promise<void>): void => {
    setBusy(true)
    setTrouble(null)
    work()
      .catch((cause: unknown) => setTrouble(cause instanceof Error ? cause : new Error(String(cause))))
      .finally(() => setBusy(false))
  }
  return { busy, trouble, go }
}
