import type { Client, Window } from './instance.words.ts'

/** True when the stretch lies inside one of the windows; two windows that touch do not count as one. */
export function insideOne(windows: readonly Window[], stretch: Window): boolean {
  return windows.some((w) => w[0] === stretch[0] && w[1] <= stretch[1] && w[2] >= stretch[2])
}

/** True when two stretches share time. */
export function overlap(a: Window, b: Window): boolean {
  return a[0] === b[0] && a[1] < b[2] && b[1] < a[2]
}

/** The client's free time on the clinic's clock. */
export function clinicWindows(client: Client): Window[] {
  return client.avail.map(([day, start, end]) => [day, start + client.tz, end + client.tz])
}

/** The stretch widened by the way there and back. */
export function withTravel([day, start, end]: Window, travel: number): Window {
  return [day, start - travel, end + travel]
}

/** Windows in order of time, those that overlap or touch joined into one. */
export function joined(windows: readonly Window[]): Window[] {
  const sorted = [...windows].sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
  const out: Window[] = []
  for (const [day, start, end] of sorted) {
    const last = out.at(-1)
    if (last !== undefined && last[0] === day && start <= last[2]) last[2] = Math.max(last[2], end)
    else out.push([day, start, end])
  }
  return out
}

/** The parts of a stretch that no window covers. */
export function uncovered(stretch: Window, windows: readonly Window[]): Window[] {
  const [day, , end] = stretch
  let from = stretch[1]
  const gaps: Window[] = []
  for (const [, start, stop] of joined(windows.filter((w) => w[0] === day))) {
    if (start > from && from < end) gaps.push([day, from, Math.min(start, end)])
    from = Math.max(from, stop)
  }
  if (from < end) gaps.push([day, from, end])
  return gaps
}
