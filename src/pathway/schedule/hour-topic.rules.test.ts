import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { topicIn } from './hour-topic.rules.ts'

describe('what a session is called', () => {
  for (const [topic, language, said] of [
    ['Individual session', 'es', 'Sesión individual'], ['Sesión familiar', 'en', 'Family session'], ['Family session', 'en', 'Family session'],
    ['Coping skills', 'es', 'Coping skills'], ['', 'es', ''],
  ] as const) it(`"${topic}" in ${language} is "${said}"`, () => assert.equal(topicIn(topic, language), said))

  for (const [saidAs, language, said] of [
    [{ en: '', es: 'Formas de afrontar' }, 'es', 'Formas de afrontar'], [{ en: '', es: 'Formas de afrontar' }, 'en', 'Coping skills'],
    [{ en: 'Ways to cope', es: '' }, 'en', 'Ways to cope'], [{ en: 'Ways to cope', es: '' }, 'es', 'Coping skills'],
  ] as const) it(`is in ${language} what the clinic says there, else the topic: "${said}"`, () => assert.equal(topicIn('Coping skills', language, saidAs), said))
})
