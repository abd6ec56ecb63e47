import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { handedOverText } from '../../people/sign-in/screens/handed-over.text.ts'
import { readsPlainly } from '../../platform/pure/reading-grade.ts'
import { myPlanText } from './screens/my-plan.text.ts'
import { signHereText } from './screens/sign-here.text.ts'
import { packetText } from '../assessment/screens/packet-screen.text.ts'
import { phoneText } from '../assessment/screens/phone.text.ts'
import forms from '../assessment/packet/consent-forms.json' with { type: 'json' }
import packet from '../assessment/packet/packet.json' with { type: 'json' }

const LANGUAGES = ['en', 'es'] as const
/** What a screen fills in is read as one short word. */
const plain = (words: readonly string[]): string[] => words.map(word => word.replaceAll(/\{\{\w+\}\}/gu, 'ten'))

describe('what a client reads before and around the first visit', () => {
  for (const language of LANGUAGES) {
    for (const { id, words } of forms.forms) it(`is plain, ${language}: consent ${id}`, () => assert.ok(readsPlainly(words[language], language)))
    it(`is plain, ${language}: the packet's questions`, () => assert.ok(readsPlainly(packet.parts.flatMap(({ questions }) => questions.map(({ label }) => label[language])), language)))
    for (const [name, texts] of Object.entries({ measures: phoneText, packet: packetText, plan: myPlanText })) {
      it(`is plain, ${language}: the words around ${name}`, () => assert.ok(readsPlainly(plain(Object.values(texts[language])), language)))
    }
    it(`is plain, ${language}: the plan on the clinic's tablet`, () => {
      const { thanks, thanksWords } = signHereText[language]
      const { pin, notNow } = handedOverText[language]
      assert.ok(readsPlainly([pin, notNow, thanks, thanksWords], language))
    })
  }
})
