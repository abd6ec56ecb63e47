import { no, yes, type Decision } from '../../platform/pure/decision.ts'

type PhotoRefusal = 'client.not-a-photo' | 'client.photo-too-large' | 'client.photo-says-more'

const START = 'data:image/jpeg;base64,'
/** Longest side in pixels. Source: the clinic's own default, twice what a screen shows. */
const LARGEST_SIDE = 512
/** Segments that hold nothing but the picture: quantisation, Huffman, restart, the plain header. Source: ITU-T T.81 annex B, JFIF 1.02. */
const PICTURE_ONLY: ReadonlySet<number> = new Set([0xe0, 0xdb, 0xc4, 0xdd])
/** Frame headers, which carry the size: baseline and progressive. */
const FRAMES: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2])
const SCAN = 0xda
/** Which colours the numbers mean; browsers write it into every picture. Source: ICC.1:2022 annex B.4. */
const COLOURS = { marker: 0xe2, name: 'ICC_PROFILE\0' }

const word = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0)

interface Segment { readonly marker: number, readonly at: number }

/** The segments before the picture itself; null when they do not follow each other as they must. */
function segments(bytes: Uint8Array): Segment[] | null {
  const found: Segment[] = []
  for (let at = 2; at + 4 <= bytes.length; at += 2 + word(bytes, at + 2)) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff || word(bytes, at + 2) < 2) return null
    found.push({ marker, at })
    if (marker === SCAN) return found
  }
  return null
}

function onlyPicture(bytes: Uint8Array, { marker, at }: Segment): boolean {
  if (marker !== COLOURS.marker) return PICTURE_ONLY.has(marker) || FRAMES.has(marker) || marker === SCAN
  return String.fromCharCode(...bytes.subarray(at + 4, at + 4 + COLOURS.name.length)) === COLOURS.name
}

/**
 * A small portrait that holds nothing but the picture: a JPEG without place, time, device or comments in it.
 * Source: T-26 of the abuse cases; ASVS 5.0.0 14.2.8.
 */
export function photoAccepted(photo: string): Decision<string, PhotoRefusal> {
  if (!photo.startsWith(START)) return no('client.not-a-photo')
  const bytes = Uint8Array.from(atob(photo.slice(START.length)), letter => letter.charCodeAt(0))
  const all = word(bytes, 0) === 0xffd8 ? segments(bytes) : null
  const frame = all?.find(({ marker }) => FRAMES.has(marker))
  if (all === null || frame === undefined) return no('client.not-a-photo')
  if (!all.every(segment => onlyPicture(bytes, segment))) return no('client.photo-says-more')
  const [height, width] = [word(bytes, frame.at + 5), word(bytes, frame.at + 7)]
  return Math.max(height, width) > LARGEST_SIDE || height === 0 || width === 0 ? no('client.photo-too-large') : yes(photo)
}
