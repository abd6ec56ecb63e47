import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { needsCosign } from './credential.rules.ts'

describe('a credential', () => {
  for (const [credential, needed] of [['MSW intern', true], ['LPC Associate', true], ['Trainee', true], ['LCSW', false], ['international', false], [null, false]] as const) {
    it(`${credential ?? 'that nobody wrote down'} ${needed ? 'asks' : 'does not ask'} for a supervisor`, () => assert.equal(needsCosign(credential), needed))
  }
})
