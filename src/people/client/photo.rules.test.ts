import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { photoAccepted } from './photo.rules.ts'

const segment = (marker: number, ...data: number[]): number[] => [0xff, marker, 0, data.length + 2, ...data]
const HEADER = segment(0xe0, ...Buffer.from('JFIF\0'), 1, 2, 0, 0, 1, 0, 1, 0, 0)
const frame = (height: number, width: number, marker = 0xc0): number[] =>
  segment(marker, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0)
const SCAN = [...segment(0xda, 1, 1, 0, 0, 63, 0), 0x12, 0x34, 0xff, 0xd9]
const picture = (...parts: number[][]): string => `data:image/jpeg;base64,${Buffer.from([0xff, 0xd8, ...parts.flat()]).toString('base64')}`
const verdict = (photo: string): string => {
  const decision = photoAccepted(photo)
  return decision.ok ? 'kept' : decision.because
}

describe('a portrait', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['a plain small picture', picture(HEADER, segment(0xdb, 0, 1), frame(192, 192), segment(0xc4, 0), SCAN), 'kept'],
    ['a progressive one', picture(HEADER, frame(192, 192, 0xc2), SCAN), 'kept'],
    ['one that says which colours it means, as browsers write it', picture(HEADER, segment(0xe2, ...Buffer.from('ICC_PROFILE\0'), 1, 1), frame(192, 192), SCAN), 'kept'],
    ['one with other words in that place', picture(HEADER, segment(0xe2, ...Buffer.from('MPF\0'), 1, 1), frame(192, 192), SCAN), 'client.photo-says-more'],
    ['the largest', picture(HEADER, frame(512, 512), SCAN), 'kept'],
    ['one pixel too tall', picture(HEADER, frame(513, 200), SCAN), 'client.photo-too-large'],
    ['one pixel too wide', picture(HEADER, frame(200, 513), SCAN), 'client.photo-too-large'],
    ['a picture bomb', picture(HEADER, frame(20_000, 20_000), SCAN), 'client.photo-too-large'],
    ['no height', picture(HEADER, frame(0, 200), SCAN), 'client.photo-too-large'],
    ['one that says where it was taken', picture(HEADER, segment(0xe1, ...Buffer.from('Exif\0\0')), frame(192, 192), SCAN), 'client.photo-says-more'],
    ['one with a comment', picture(HEADER, segment(0xfe, 65, 66), frame(192, 192), SCAN), 'client.photo-says-more'],
    ['one with editing notes', picture(HEADER, frame(192, 192), segment(0xed, 1), SCAN), 'client.photo-says-more'],
    ['a page that calls itself a picture', `data:image/jpeg;base64,${Buffer.from('<script>').toString('base64')}`, 'client.not-a-photo'],
    ['a drawing that can run', `data:image/svg+xml;base64,${Buffer.from('<svg/>').toString('base64')}`, 'client.not-a-photo'],
    ['a picture cut off', picture(HEADER, frame(192, 192)), 'client.not-a-photo'],
    ['a segment that leads nowhere', picture([0xff, 0xe0, 0, 0]), 'client.not-a-photo'],
    ['no picture in it', picture(HEADER, SCAN), 'client.not-a-photo'],
  ]
  for (const [what, photo, expected] of cases) it(`${what}: ${expected}`, () => assert.equal(verdict(photo), expected))
})
