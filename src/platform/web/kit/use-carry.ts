import { useCallback, useRef, useState, type KeyboardEvent, type PointerEvent, type RefObject } from 'react'
import { clockAfter, dayAfter, DAY_MINUTES, type Placed } from './week-layout.ts'
import type { WeekItem } from './week-item.tsx'

/** Where something is put down: a calendar day and a time of the wall clock. */
export interface PutDown { readonly day: string, readonly starts: string }

/** What is carried just now, and where it would be put down. */
export interface Carried { readonly piece: Placed<WeekItem>, readonly day: number, readonly from: number, readonly by: 'pointer' | 'keys' }

const STEP = 15
/** A press that moves less than this is a press. */
const STILL_PX = 6
const ARROWS: Readonly<Record<string, readonly [days: number, steps: number]>> = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }

const within = (day: number, from: number, length: number): { day: number, from: number } =>
  ({ day: Math.max(0, Math.min(6, day)), from: Math.max(0, Math.min(DAY_MINUTES - length, Math.round(from / STEP) * STEP)) })

interface Asked {
  readonly container: RefObject<HTMLElement | null>
  readonly placed: readonly Placed<WeekItem>[]
  readonly week: string
  /** The first and the last hour drawn. */
  readonly hours: readonly [number, number]
  readonly onMove: ((id: string, to: PutDown) => void) | undefined
}

/** Day and minutes under the pointer, from the columns as they are drawn. */
function under(container: HTMLElement | null, hours: readonly [number, number], x: number, y: number): { day: number, minutes: number } | null {
  const columns = [...container?.querySelectorAll<HTMLElement>('[data-day]') ?? []]
  const day = columns.findIndex(column => x < column.getBoundingClientRect().right)
  const box = columns[day === -1 ? columns.length - 1 : day]?.getBoundingClientRect()
  if (box === undefined) return null
  return { day: day === -1 ? 6 : day, minutes: hours[0] * 60 + (y - box.top) / box.height * (hours[1] - hours[0]) * 60 }
}

/** Holds what is carried, and puts it down. */
function useHand(week: string, onMove: Asked['onMove']) {
  const [carried, setCarried] = useState<Carried | null>(null)
  const now = useRef<Carried | null>(null)
  const set = useCallback((next: Carried | null): void => {
    now.current = next
    setCarried(next)
  }, [])
  const drop = useCallback((): void => {
    const held = now.current
    set(null)
    if (held === null || (held.day === held.piece.day && held.from === held.piece.from)) return
    onMove?.(held.piece.item.id, { day: dayAfter(week, held.day), starts: clockAfter(held.from) })
  }, [onMove, set, week])
  return { carried, now, set, drop }
}
type Hand = ReturnType<typeof useHand>

/** With the pointer: a press that moves carries, letting go puts down. A finger scrolls instead. */
function usePointer({ container, placed, hours, onMove }: Asked, { now, set, drop }: Hand) {
  const justDropped = useRef(false)
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    const id = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-carry]')?.dataset['carry'] : undefined
    const piece = placed.find(({ item }) => item.id === id)
    if (onMove === undefined || piece === undefined || event.button !== 0 || event.pointerType === 'touch') return
    const grabbed = under(container.current, hours, event.clientX, event.clientY)
    if (grabbed === null) return
    const [x, y, offset] = [event.clientX, event.clientY, grabbed.minutes - piece.from]
    const listening = new AbortController()
    const end = (put: boolean) => (): void => {
      listening.abort()
      justDropped.current = now.current !== null
      setTimeout(() => { justDropped.current = false })
      if (put) drop()
      else set(null)
    }
    const move = (at: globalThis.PointerEvent): void => {
      if (now.current === null && Math.hypot(at.clientX - x, at.clientY - y) < STILL_PX) return
      const there = under(container.current, hours, at.clientX, at.clientY)
      if (there !== null) set({ piece, ...within(there.day, there.minutes - offset, piece.to - piece.from), by: 'pointer' })
    }
    window.addEventListener('pointermove', move, listening)
    window.addEventListener('pointerup', end(true), listening)
    window.addEventListener('pointercancel', end(false), listening)
  }
  return { onPointerDown, wasDropped: () => justDropped.current }
}

/** With the keys: M takes up, the arrows move, Enter puts down, Escape leaves. Answers true when the key was meant for it. */
const keysFor = ({ placed, onMove }: Asked, { now, set, drop }: Hand) => (event: KeyboardEvent<HTMLElement>): boolean => {
  if (onMove === undefined || event.metaKey || event.ctrlKey || event.altKey) return false
  const held = now.current
  if (held === null) {
    const id = event.target instanceof HTMLElement ? event.target.dataset['carry'] : undefined
    const piece = event.key.toLowerCase() === 'm' ? placed.find(({ item }) => item.id === id) : undefined
    if (piece === undefined) return false
    set({ piece, day: piece.day, from: piece.from, by: 'keys' })
  } else if (event.key === 'Enter') drop()
  else if (event.key === 'Escape' || event.key === 'Tab') set(null)
  else {
    const [days, steps] = ARROWS[event.key] ?? [0, 0]
    set({ ...held, ...within(held.day + days, held.from + steps * STEP, held.piece.to - held.piece.from) })
  }
  if (event.key !== 'Tab') event.preventDefault()
  return true
}

/** Carries things of a week to another time: with the pointer, or with M, the arrows and Enter. Escape leaves everything as it was. */
export function useCarry(asked: Asked) {
  const hand = useHand(asked.week, asked.onMove)
  return { carried: hand.carried, onKey: keysFor(asked, hand), ...usePointer(asked, hand) }
}
