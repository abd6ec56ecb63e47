import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../../seed/test-clinic.ts'
import { knownClient } from '../assessment.examples.ts'
import { showAssessment } from '../show-assessment.ts'
import { startAssessment } from '../start-assessment.ts'
import { withPacket } from './packet.rules.ts'
import { savePacketPart } from './save-packet-part.ts'
import { sendPacket } from './send-packet.ts'
import { showPacket } from './show-packet.ts'

describe('the questions before the first visit', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const refused = (...args: Parameters<TestClinic['act']>) => refusedWith(clinic.act(...args))

  it('are answered by the person and shown with what is missing', async () => {
    const clientId = await knownClient(clinic)
    const me = clinic.client(clientId)
    await clinic.act(savePacketPart, { clientId, part: 'insurance', answers: { payer: 'Blue Harbor', 'member-id': null } }, me)
    await clinic.act(savePacketPart, { clientId, part: 'interview-legal', answers: { 'any-case': 'no' }, finished: true }, me)
    const packet = await clinic.act(showPacket, { clientId }, clinic.staff.intake)
    assert.deepEqual(packet.parts.filter(({ answered }) => answered > 0), [{ id: 'insurance', answered: 2, of: 3 }, { id: 'interview-legal', answered: 1, of: 1 }])
    assert.equal(packet.finishedAt, '2026-03-02T15:00:00.000Z')
    assert.equal(await refused(savePacketPart, { clientId, part: 'insurance', answers: { secret: 'x' } }, me), 'assessment.no-such-section')
  })

  it('answered in two windows at once are all kept', async () => {
    const clientId = await knownClient(clinic)
    const me = clinic.client(clientId)
    const saves = [['insurance', { payer: 'Blue Harbor' }], ['insurance', { 'member-id': 'BH 1' }], ['interview-legal', { 'any-case': 'no' }], ['interview-why-now', { 'in-own-words': 'Niña 🙂'.repeat(600) }]] as const
    await Promise.all(saves.map(([part, answers]) => clinic.act(savePacketPart, { clientId, part, answers }, me)))
    const { answers } = await clinic.act(showPacket, { clientId }, me)
    assert.deepEqual(answers, { insurance: { payer: 'Blue Harbor', 'member-id': 'BH 1' }, 'interview-legal': { 'any-case': 'no' }, 'interview-why-now': { 'in-own-words': 'Niña 🙂'.repeat(600) } })
  })

  it('are taken over into the interview when it starts', async () => {
    const clientId = await knownClient(clinic)
    await clinic.act(savePacketPart, { clientId, part: 'interview-why-now', answers: { 'in-own-words': 'My daughter asked me', 'who-asked': null } }, clinic.client(clientId))
    await clinic.act(startAssessment, { clientId }, clinic.staff.therapist)
    const { assessments } = await clinic.act(showAssessment, { clientId }, clinic.staff.therapist)
    assert.deepEqual(assessments[0]?.sections, { 'why-now': {
      'in-own-words': { value: 'My daughter asked me', declined: false, from: 'client' }, 'who-asked': { value: null, declined: true, from: 'client' },
    } })
  })

  it('never overwrite what the clinician wrote', () => {
    const written = { legal: { 'any-case': { value: 'yes', declined: false, from: 'record' as const } } }
    assert.deepEqual(withPacket(written, { answers: { 'interview-legal': { 'any-case': 'no' } } }), written)
  })

  it('go out with a link that names nobody, or only on the screen where no message may be left', async () => {
    const clientId = await knownClient(clinic, { givenName: 'Maya', familyName: 'Ortega', phone: '212 555 0101' })
    const sent = await clinic.act(sendPacket, { clientId }, clinic.staff.intake)
    assert.equal(sent.told, 'text')
    assert.match(sent.url, /\/join#/)
    const [message] = await clinic.inside(db => db.$pickTables<'outbox'>().selectFrom('outbox').select('payload').where('client_id', '=', clientId).execute())
    assert.doesNotMatch(JSON.stringify(message), /Maya|Ortega|Harbor|program|treat|assess/i)
  })

  it('belong to one person', async () => {
    const [mine, other] = [await knownClient(clinic), await knownClient(clinic)]
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.equal(await refused(savePacketPart, { clientId: other, part: 'insurance', answers: {} }, clinic.client(mine)), 'platform.not-found')
    assert.equal(await refused(savePacketPart, { clientId: mine, part: 'insurance', answers: {} }, clinic.staff.intake), 'platform.not-allowed')
    assert.equal(await refused(showPacket, { clientId: other }, clinic.client(mine)), 'platform.not-found')
    assert.equal(await refusedWith(elsewhere.act(showPacket, { clientId: mine }, elsewhere.staff.intake)), 'platform.not-found')
  })
})
