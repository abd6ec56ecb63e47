import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { contactsFor, linkFor } from './crisis-contact.rules.ts'
import { shippedCrisisLines } from './shipped.ts'

const line988 = shippedCrisisLines.lines.filter(({ id }) => id === '988')

describe('a crisis contact', () => {
  it('becomes a link the phone opens by itself', () => {
    const links = line988.flatMap((line) => line.contacts).map(linkFor)
    assert.ok(links.includes('tel:988'))
    assert.ok(links.includes('sms:988'))
    assert.ok(links.includes('sms:988?&body=AYUDA'))
    assert.ok(links.some((link) => link.startsWith('https://988lifeline.org/')))
  })

  it('is offered in the language of the reader first, and none is left out', () => {
    for (const line of shippedCrisisLines.lines) {
      const spanish = contactsFor(line, 'es')
      assert.equal(spanish.length, line.contacts.length)
      const speaks = spanish.map(({ languages }) => languages.includes('es'))
      assert.deepEqual(speaks, speaks.toSorted((a, b) => Number(b) - Number(a)))
    }
    const [opening] = line988.flatMap((line) => contactsFor(line, 'es'))
    assert.deepEqual([opening?.by, opening?.languages], ['call', ['es']])
  })
})
