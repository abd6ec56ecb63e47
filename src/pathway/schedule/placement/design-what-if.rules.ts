import type { DesignInstance, Window } from './instance.words.ts'

/** One more of something the clinic could pay for: a facilitator, a room, blocks on one more evening with who would work then. */
export type More =
  | { kind: 'facilitator'; id: string; topics: string[]; hours: Window[]; maxGroups: number }
  | { kind: 'room' }
  | { kind: 'evening'; blocks: Window[]; staff: string[] }

/** The same design with one more of something: solve both and compare what each brings. */
export function withMore(design: DesignInstance, more: More): DesignInstance {
  const maxOffers = design.maxOffers + (more.kind === 'facilitator' ? more.maxGroups : 0)
  if (more.kind === 'room') return { ...design, rooms: design.rooms + 1 }
  if (more.kind === 'facilitator') {
    const { id, topics, hours, maxGroups } = more
    return { ...design, maxOffers, therapists: [...design.therapists, { id, creds: topics, avail: hours, maxCaseload: 0, maxGroups }] }
  }
  const working = design.therapists.map((t) => (more.staff.includes(t.id) ? { ...t, avail: [...t.avail, ...more.blocks] } : t))
  return { ...design, therapists: working, blocks: [...design.blocks, ...more.blocks] }
}
