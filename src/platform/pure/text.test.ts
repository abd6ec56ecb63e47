import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { say, text, textFaults } from './text.ts'

const planText = text({
  en: {
    title: 'Plan',
    due_one: 'One review is due',
    due_other: '{{count}} reviews are due',
    signedBy: 'Signed by {{name}} on {{day}}',
    'odd.key:here': 'Kept as it is',
  },
  es: {
    title: 'Plan de tratamiento',
    due_one: 'Hay una revisión pendiente',
    due_other: 'Hay {{count}} revisiones pendientes',
    signedBy: 'Firmado por {{name}} el {{day}}',
    'odd.key:here': 'Queda como está',
  },
})

describe('a text', () => {
  it('speaks the language that was asked for', () => {
    assert.equal(say(planText, 'en', 'title'), 'Plan')
    assert.equal(say(planText, 'es', 'title'), 'Plan de tratamiento')
  })

  it('chooses the form for the number', () => {
    assert.equal(say(planText, 'en', 'due', { count: 1 }), 'One review is due')
    assert.equal(say(planText, 'en', 'due', { count: 0 }), '0 reviews are due')
    assert.equal(say(planText, 'es', 'due', { count: 3 }), 'Hay 3 revisiones pendientes')
    assert.equal(say(planText, 'es', 'due', { count: 1_000_000 }), 'Hay 1000000 revisiones pendientes')
  })

  it('puts values in as they are, and never reads them as a key', () => {
    const spoken = say(planText, 'en', 'signedBy', { name: '$t(title) <b>{{day}}', day: 'May 3' })
    assert.equal(spoken, 'Signed by $t(title) <b>{{day}} on May 3')
  })

  it('takes dots and colons in a key literally', () => {
    assert.equal(say(planText, 'es', 'odd.key:here'), 'Queda como está')
  })

  it('keeps two screens with the same key apart', () => {
    const other = text({ en: { title: 'Week' }, es: { title: 'Semana' } })
    assert.equal(say(other, 'en', 'title'), 'Week')
    assert.equal(say(planText, 'en', 'title'), 'Plan')
  })

  it('demands its values and its keys from the compiler', () => {
    // @ts-expect-error a counted sentence needs its count
    say(planText, 'en', 'due')
    // @ts-expect-error a gap needs its value
    say(planText, 'en', 'signedBy', { name: 'Ana' })
    // @ts-expect-error there is no such sentence
    say(planText, 'en', 'tilte')
    // @ts-expect-error Spanish lacks a sentence
    text({ en: { a: 'A', b: 'B' }, es: { a: 'A' } })
    // @ts-expect-error English lacks a sentence
    text({ en: { a: 'A' }, es: { a: 'A', b: 'B' } })
  })

  it('tells which sentences are empty or lose a value on the way to Spanish', () => {
    assert.deepEqual(textFaults(planText), [])
    const faulty = text({ en: { a: 'Hello {{name}}', b: 'Bye' }, es: { a: 'Hola', b: ' ' } })
    assert.deepEqual(textFaults(faulty), ['a: gaps differ (name / )', 'b: empty'])
  })
})
