import { randomBytes } from 'node:crypto'

/** Everything that differs from one run to the next. Tests and the simulator give their own. */
export interface World {
  /** The instant, ISO 8601 in UTC. The only reader of the clock. */
  readonly now: () => string
  /** A time-ordered id (UUID version 7). */
  readonly newId: () => string
  readonly randomBytes: (size: number) => Buffer
}

/** A UUID version 7 of the given instant. Source: RFC 9562 section 5.7. */
export function uuid7(epochMilliseconds: number, random: Buffer): string {
  const bytes = Buffer.alloc(16)
  bytes.writeUIntBE(epochMilliseconds, 0, 6)
  random.copy(bytes, 6, 0, 10)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** The real world. */
export const realWorld: World = {
  now: () => new Date().toISOString(),
  newId: () => uuid7(Date.now(), randomBytes(10)),
  randomBytes,
}
