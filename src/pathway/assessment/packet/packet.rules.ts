import type { Assessment } from '../assessment.words.ts'
import { packetParts, type Packet, type PacketPart } from './packet.words.ts'

/** How far a part is; "rather not say" counts as an answer. Source: product rule, staff see what is missing. */
export function partProgress(part: PacketPart, packet: Pick<Packet, 'answers'>): { readonly id: string, readonly answered: number, readonly of: number } {
  const given = packet.answers[part.id] ?? {}
  const answered = part.questions.filter(({ id }) => given[id] === null || (given[id] ?? '').trim() !== '').length
  return { id: part.id, answered, of: part.questions.length }
}

/** A part with the question exists. Source: packet.json and interview.json. */
export const partOf = (id: string): PacketPart | undefined => packetParts.find(part => part.id === id)

/**
 * The interview with the person's own answers from beforehand in every place that is still empty; the clinician confirms them by asking.
 * Source: product rule, the client may answer parts beforehand, the clinician confirms.
 */
export function withPacket(sections: Assessment['sections'], packet: Pick<Packet, 'answers'>): Assessment['sections'] {
  const taken = packetParts.flatMap(part => {
    const { section } = part
    if (section === undefined) return []
    const before = sections[section] ?? {}
    const fresh = Object.entries(packet.answers[part.id] ?? {}).filter(([id]) => before[id] === undefined)
      .map(([id, value]) => [id, { value, declined: value === null, from: 'client' as const }] as const)
    return fresh.length === 0 ? [] : [[section, { ...before, ...Object.fromEntries(fresh) }] as const]
  })
  return { ...sections, ...Object.fromEntries(taken) }
}
