import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { z } from 'zod'
import { call, refreshAnswers } from '../../../platform/web/call.ts'
import { Problem } from '../../../platform/web/problem.ts'
import type { KeptMarks } from '../kept-marks.rules.ts'
import type { markAttendance } from '../mark-attendance.ts'
import { GivenMark } from '../session.words.ts'

const PLACE = 'evenkeel.marks'
const AGAIN_MS = 15_000

const Stored = z.array(z.object({ key: z.string(), sessionId: z.string(), markedAt: z.string(), marks: z.array(GivenMark) }))

const load = (): readonly KeptMarks[] => {
  try {
    return Stored.parse(JSON.parse(localStorage.getItem(PLACE) ?? '[]'))
  } catch {
    return []
  }
}

let kept: readonly KeptMarks[] | null = null
const listeners = new Set<() => void>()
const now = (): readonly KeptMarks[] => {
  kept ??= load()
  return kept
}
const put = (next: readonly KeptMarks[]): void => {
  kept = next
  if (next.length === 0) localStorage.removeItem(PLACE)
  else localStorage.setItem(PLACE, JSON.stringify(next))
  listeners.forEach(changed => changed())
}
const watch = (changed: () => void): (() => void) => {
  listeners.add(changed)
  return () => { listeners.delete(changed) }
}

/** Keeps marks on this device until the clinic can be reached. */
export const keepMarks = (marks: KeptMarks): void => put([...now(), marks])

/** Takes back marks that have not left yet. */
export const dropKept = (key: string): void => put(now().filter(one => one.key !== key))

/** A refusal stands whatever is tried; everything else may pass. */
const mayPass = (cause: unknown): boolean => !(cause instanceof Problem) || cause.offline || cause.status >= 500 || cause.status === 401 || cause.status === 423

async function sendAll(): Promise<boolean> {
  let sent = false
  for (const { key, sessionId, markedAt, marks } of now()) {
    try {
      await call<typeof markAttendance>('session.mark-attendance', { sessionId, markedAt, marks: [...marks] }, { key })
    } catch (cause) {
      if (mayPass(cause)) return sent
    }
    dropKept(key)
    sent = true
  }
  return sent
}

/** The marks kept on this device; they leave by themselves, in their order, as soon as there is a network. */
export function useKeptMarks(): readonly KeptMarks[] {
  const queries = useQueryClient()
  const marks = useSyncExternalStore(watch, now, now)
  const some = marks.length > 0
  useEffect(() => {
    if (!some) return undefined
    const send = (): void => {
      if (navigator.onLine) void sendAll().then(sent => { if (sent) void refreshAnswers(queries, ['session.']) })
    }
    send()
    const timer = setInterval(send, AGAIN_MS)
    window.addEventListener('online', send)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', send)
    }
  }, [some, queries])
  return marks
}
