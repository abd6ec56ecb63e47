import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { z } from 'zod'

const Names = z.record(z.string(), z.string()).default({})
const Wanted = z.object({ dependencies: Names, devDependencies: Names, optionalDependencies: Names })
const Lock = z.object({ packages: z.record(z.string(), Wanted) })
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'))
const { packages } = Lock.parse(read('package-lock.json'))

describe('the lock file of the packages', () => {
  test('names them for every kind of computer, or no computer could install: run scripts/complete-lock.mjs', () => {
    const places = Object.keys(packages)
    const missing = Object.values(packages).flatMap(entry => Object.keys(entry.optionalDependencies))
      .filter(name => !places.some(place => place.endsWith(`node_modules/${name}`)))
    assert.deepEqual(missing, [])
  })

  test('belongs to package.json', () => {
    assert.deepEqual(packages[''], Wanted.parse(read('package.json')))
  })
})
