import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, type TestClinic } from '../../../seed/test-clinic.ts'
import type { Actor } from '../../platform/pure/policy.ts'
import { admittedClient } from '../assessment/assessment.examples.ts'
import { addAttendee, attendeesOf, cancelFutureSessionsOf, closeSession, removeAttendee, sessionById, sessionsBetween } from './public.ts'
import { insertSessions } from './session.store.ts'
import type { SessionKind } from './session.words.ts'

describe('a session', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  const planned = async (kind: SessionKind, startsAt: string): Promise<string> => {
    const id = clinic.engine.world.newId()
    await clinic.inside(db => insertSessions(db, clinic.clinicId, [{
      id, kind, programId: clinic.programId, topic: 'Coping skills', startsAt, endsAt: new Date(Date.parse(startsAt) + 3_600_000).toISOString(),
      breakMinutes: 0, roomId: clinic.roomId, remote: false, groupId: null, weeklyHourId: null, staffIds: [clinic.staff.therapist.id],
    }]))
    return id
  }

  const seenBy = async (actor: Actor, sql: string): Promise<string[]> => {
    const connection = await clinic.pool.connect()
    try {
      await connection.query('begin')
      await connection.query('select app.become($1, $2, $3, $4, $5)', [actor.clinicId, actor.kind, actor.id, actor.clientId, `{${actor.topics.join()}}`])
      const { rows } = await connection.query({ text: sql, rowMode: 'array' })
      return rows.map(([first]) => String(first))
    } finally {
      await connection.query('rollback')
      connection.release()
    }
  }

  it('is found by its time, with who leads it and who is expected', async () => {
    const { clientId, episodeId } = await admittedClient(clinic)
    const id = await planned('individual', '2026-03-03T20:00:00.000Z')
    await clinic.inside(db => addAttendee(db, clinic.clinicId, { sessionId: id, clientId, episodeId }))
    const [found] = await clinic.inside(db => sessionsBetween(db, '2026-03-03T20:30:00Z', '2026-03-03T20:31:00Z'))
    assert.deepEqual([found?.id, found?.staffIds, found?.startsAt], [id, [clinic.staff.therapist.id], '2026-03-03T20:00:00.000Z'])
    assert.deepEqual(await clinic.inside(db => attendeesOf(db, id)), [{ sessionId: id, clientId, episodeId, makeUpFor: null }])
    await clinic.inside(db => removeAttendee(db, id, clientId))
    assert.deepEqual(await clinic.inside(db => attendeesOf(db, id)), [])
  })

  it('is closed once', async () => {
    const id = await planned('group', '2026-03-04T20:00:00.000Z')
    await clinic.inside(db => closeSession(db, id, '2026-03-04T21:10:00.000Z'))
    await clinic.inside(db => closeSession(db, id, '2026-03-05T21:10:00.000Z'))
    assert.equal((await clinic.inside(db => sessionById(db, id)))?.closedAt, '2026-03-04T21:10:00.000Z')
  })

  it('gives back the seats of a client who leaves and calls off what was theirs alone', async () => {
    const { clientId, episodeId } = await admittedClient(clinic)
    const group = await planned('group', '2026-04-06T20:00:00.000Z')
    const alone = await planned('individual', '2026-04-07T20:00:00.000Z')
    for (const sessionId of [group, alone]) await clinic.inside(db => addAttendee(db, clinic.clinicId, { sessionId, clientId, episodeId }))
    await clinic.inside(db => cancelFutureSessionsOf(db, clientId, episodeId, '2026-04-01T12:00:00.000Z'))
    assert.deepEqual(await clinic.inside(db => attendeesOf(db, group)), [])
    assert.equal((await clinic.inside(db => sessionById(db, group)))?.cancelledAt, null)
    assert.equal((await clinic.inside(db => sessionById(db, alone)))?.cancelledAt, '2026-04-01T12:00:00.000Z')
  })

  it('shows a client their own and the groups, a supporter the family sessions, and nobody else anything', async () => {
    const [ana, ben] = [await admittedClient(clinic), await admittedClient(clinic)]
    const ids = { alone: await planned('individual', '2026-05-04T20:00:00.000Z'), family: await planned('family', '2026-05-05T20:00:00.000Z'),
      group: await planned('group', '2026-05-06T20:00:00.000Z') }
    for (const sessionId of Object.values(ids)) await clinic.inside(db => addAttendee(db, clinic.clinicId, { sessionId, ...ana }))
    const may = `starts_at between '2026-05-01' and '2026-05-31'`
    const lines = `select session_id from session_line where ${may} order by starts_at`
    assert.deepEqual(await seenBy(clinic.client(ana.clientId), lines), [ids.alone, ids.family, ids.group])
    assert.deepEqual(await seenBy(clinic.client(ben.clientId), lines), [ids.group])
    assert.deepEqual(await seenBy(clinic.client(ben.clientId), 'select client_id from session_seat'), [])
    const somebody = clinic.engine.world.newId()
    const family = `select session_id from family_session where ${may}`
    assert.deepEqual(await seenBy(clinic.supporter(somebody, ana.clientId, ['family-sessions']), family), [ids.family])
    assert.deepEqual(await seenBy(clinic.supporter(somebody, ana.clientId, ['family-sessions']), lines), [ids.family])
    assert.deepEqual(await seenBy(clinic.supporter(somebody, ana.clientId, ['family-sessions']), `select session_id from session_seat`), [ids.family])
    assert.deepEqual(await seenBy(clinic.supporter(somebody, ana.clientId, ['attendance']), family), [])
    assert.deepEqual(await seenBy(clinic.supporter(somebody, ben.clientId, ['family-sessions']), family), [])
  })
})
