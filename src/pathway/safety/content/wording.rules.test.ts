import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { hurtfulWordsIn } from './wording.rules.ts'

describe('wording', () => {
  it('finds the words that shame, in either language and any form', () => {
    const english = 'You failed. Are you clean? Your streak ended.'
    assert.deepEqual(hurtfulWordsIn(english, 'en'), ['failed', 'clean', 'streak'])
    const spanish = 'Fracasaste. ¿Ya estás limpia? Tu recaída.'
    assert.deepEqual(hurtfulWordsIn(spanish, 'es'), ['Fracasaste', 'limpia', 'recaída'])
  })

  it('leaves plain words alone that only look alike', () => {
    assert.deepEqual(hurtfulWordsIn('A cleaner way. Streaky light. You used once.', 'en'), [])
    assert.deepEqual(hurtfulWordsIn('Limpiar la mesa. Un local nuevo. No le debes nada a nadie.', 'es'), [])
  })
})
