import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { addRoom, changeRoom } from './rooms.ts'
import { theClinic } from './the-clinic.ts'

describe('rooms', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const rooms = async () => (await clinic.act(theClinic, {}, clinic.staff.director)).rooms

  it('are added and changed by a director, with what they offer', async () => {
    const { id } = await clinic.act(addRoom, { siteId: clinic.siteId, name: 'Garden', seats: 8, access: ['step-free'] }, clinic.staff.director)
    await clinic.act(changeRoom, { id, name: 'Garden room', seats: 9, access: ['step-free', 'quiet'] }, clinic.staff.director)
    assert.deepEqual((await rooms()).find(room => room.id === id), { id, siteId: clinic.siteId, name: 'Garden room', seats: 9, access: ['step-free', 'quiet'] })
  })

  it('are nobody else’s to change, and lie in a site of the clinic', async () => {
    const other = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    const room = { name: 'Attic', seats: 4 }
    assert.equal(await refusedWith(clinic.act(addRoom, { ...room, siteId: other.siteId }, clinic.staff.director)), 'clinic.no-such-site')
    assert.equal(await refusedWith(clinic.act(changeRoom, { ...room, id: other.roomId }, clinic.staff.director)), 'platform.not-found')
    assert.equal(await refusedWith(clinic.act(changeRoom, { ...room, id: clinic.roomId }, clinic.staff.therapist)), 'platform.not-allowed')
  })
})
