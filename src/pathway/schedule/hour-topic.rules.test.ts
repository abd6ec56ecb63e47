import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { topicIn } from './hour-topic.rules.ts'

describe('what a session is called', () => {
  for (const [topic, language, said] of [
    ['Individual session', 'es', 'Sesión individual'], ['Sesión familiar', 'en', 'Family session'], ['Family session', 'en', 'Family session'],
    ['Coping skills', 'es', 'Coping skills'], ['', 'es', ''],
  ] as const) it(`"${topic}" in ${language} is "${said}"`, () => assert.equal(topicIn(topic, language), said))
})
