import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { z } from 'zod'
import { evenkeel } from '../src/slices.ts'

/** Commands by which somebody puts their name under words: `plan.sign`, `session.cosign`, `assessment.sign-consent-at-kiosk`. */
const signing = evenkeel.actions.filter(({ kind, name }) => kind === 'command' && !name.startsWith('sign-in.') && /[.-](?:co-?)?sign(?:-|$)/u.test(name))

/** Every object of an input, its branches too. */
const objectsOf = (schema: z.core.JSONSchema.BaseSchema): z.core.JSONSchema.BaseSchema[] =>
  [schema, ...[schema.anyOf, schema.oneOf, schema.allOf].flatMap(branches => branches ?? [])].flatMap(one => one.type === 'object' ? [one] : [])

// T-12: a forged signer, time, meaning or status never reaches an action that signs; it is refused before anything is looked up. T-37: the time is the server's.
describe('an action that signs', () => {
  it('is found by its name', () => {
    assert.ok(signing.length >= 12, signing.map(({ name }) => name).join())
  })

  for (const { name, input, prepare } of signing) {
    it(`${name} takes nothing of the signer, the time or the status`, () => {
      const objects = objectsOf(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }))
      assert.ok(objects.length > 0)
      for (const object of objects) {
        assert.equal(object.additionalProperties, false, 'what is not asked for is refused, not ignored')
        const asked = Object.keys(object.properties ?? {})
        assert.deepEqual(asked.filter(key => /^(?:role|roles|signedBy|signedAt|signer.*|type|status|meaning|client_id|site_id|clinicId|staffId)$/u.test(key)), [])
      }
      assert.throws(() => prepare({ signedBy: 'somebody', type: 'admin-signature' }), { code: 'platform.input-invalid' })
    })
  }
})
