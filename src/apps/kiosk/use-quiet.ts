import { useCallback, useEffect, useRef, useState } from 'react'

/** Counts the seconds in which nobody touches the screen, and ends the visit when there were enough of them. */
export function useQuietFor(seconds: number, onEnd: () => void): { readonly left: number, readonly touch: () => void } {
  const [quiet, setQuiet] = useState(0)
  const end = useRef(onEnd)
  useEffect(() => { end.current = onEnd })
  const touch = useCallback(() => setQuiet(0), [])
  useEffect(() => {
    const timer = setInterval(() => setQuiet(was => was + 1), 1000)
    document.addEventListener('pointerdown', touch)
    document.addEventListener('keydown', touch)
    return () => {
      clearInterval(timer)
      document.removeEventListener('pointerdown', touch)
      document.removeEventListener('keydown', touch)
    }
  }, [touch])
  const left = Math.max(0, seconds - quiet)
  useEffect(() => { if (left === 0) end.current() }, [left])
  return { left, touch }
}
