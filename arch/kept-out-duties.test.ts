import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, refusedWith, systemOf, type TestClinic } from '../seed/test-clinic.ts'
import { exportTeds } from '../src/apps/director/export-teds.ts'
import { admittedClient } from '../src/pathway/assessment/assessment.examples.ts'
import { admit } from '../src/pathway/assessment/admit.ts'
import { linkPerson } from '../src/pathway/referral/link-person.ts'
import { recordedInquiry } from '../src/pathway/referral/referral.examples.ts'
import { acceptAlert } from '../src/pathway/safety/answer-alert.ts'
import { climbChain } from '../src/pathway/safety/climb-chain.ts'
import { notSafeToday } from '../src/pathway/safety/not-safe-today.ts'
import { setOnCall } from '../src/pathway/safety/on-call.ts'
import { openAlertsOf } from '../src/pathway/safety/public.ts'
import { cancelSession } from '../src/pathway/schedule/cancel-session.ts'
import { moveOneSession } from '../src/pathway/schedule/move-session.ts'
import { planSession } from '../src/pathway/schedule/plan-session.ts'
import { keepOut } from '../src/people/client/kept-out/keep-out.ts'
import { letIn } from '../src/people/client/kept-out/let-in.ts'
import { showKeptOut } from '../src/people/client/kept-out/show-kept-out.ts'
import { recordClient } from '../src/people/client/record-client.ts'
import { changeStaffRoles, deactivateStaff } from '../src/people/staff/change-access.ts'
import { openTasksFor, raiseTask } from '../src/people/task/public.ts'
import { takeTask } from '../src/people/task/take-task.ts'
import { colleague } from './kept-out.examples.ts'

describe('what a colleague did for a client who keeps them out', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  const keepsOut = (clientId: string, staffId: string) => clinic.act(keepOut, { clientId, staffId }, clinic.staff.intake)
  const raise = (task: { readonly clientId: string, readonly kind: string, readonly forRole?: string, readonly forStaffId?: string }) => clinic.inside(db => raiseTask(
    { db, actor: systemOf(clinic.clinicId), now: clinic.engine.world.now(), newId: clinic.engine.world.newId }, { reason: 'test', urgency: 'today', dueAt: clinic.engine.world.now(), ...task }))
  const forWhom = (clientId: string) => clinic.inside(async db => (await db.$pickTables<'task'>().selectFrom('task').select(['kind', 'for_role', 'for_staff_id']).where('client_id', '=', clientId)
    .where('done_at', 'is', null).where('kind', 'like', 'test.%').orderBy('kind').execute()).map(task => `${task.kind} ${task.for_role} ${task.for_staff_id}`))

  it('is an open alert they took: it waits again, and the chain climbs on to somebody who can open it', async () => {
    const [kim, lou] = [await colleague(clinic, 'Kim'), await colleague(clinic, 'Lou')]
    const { clientId } = await admittedClient(clinic, { givenName: 'Maya' })
    await clinic.act(setOnCall, { steps: [kim, lou].map(({ id }) => ({ staffId: id, waitMinutes: 10 })) }, clinic.staff.director)
    const { id } = await clinic.act(notSafeToday, { clientId }, clinic.client(clientId))
    await clinic.act(climbChain, {}, systemOf(clinic.clinicId))
    await kim.asks(acceptAlert, { id })
    clinic.at(new Date(Date.parse(clinic.engine.world.now()) + 11 * 60_000).toISOString())
    await keepsOut(clientId, kim.id)
    await clinic.act(climbChain, {}, systemOf(clinic.clinicId))
    const [alert] = await clinic.inside(db => openAlertsOf(db, clientId))
    assert.equal(alert?.acceptedBy, null)
    const calls = await clinic.inside(db => db.$pickTables<'alert_call'>().selectFrom('alert_call').select('staff_id').where('alert_id', '=', id).orderBy('called_at').orderBy('id').execute())
    assert.deepEqual(calls.map(({ staff_id }) => staff_id), [kim.id, lou.id])
    assert.equal(await refusedWith(lou.asks(acceptAlert, { id })), 'not refused')
  })

  it('is called while they work here: whoever has left is passed over', async () => {
    const [gone, here] = [await colleague(clinic, 'Gone'), await colleague(clinic, 'Here')]
    const { clientId } = await admittedClient(clinic, { givenName: 'Nia' })
    await clinic.act(setOnCall, { steps: [gone, here].map(({ id }) => ({ staffId: id, waitMinutes: 10 })) }, clinic.staff.director)
    await clinic.act(deactivateStaff, { id: gone.id }, clinic.staff.director)
    const { id } = await clinic.act(notSafeToday, { clientId }, clinic.client(clientId))
    await clinic.act(climbChain, {}, systemOf(clinic.clinicId))
    const calls = await clinic.inside(db => db.$pickTables<'alert_call'>().selectFrom('alert_call').select('staff_id').where('alert_id', '=', id).execute())
    assert.deepEqual(calls.map(({ staff_id }) => staff_id), [here.id])
  })

  it('goes to whoever runs the clinic when nobody else of their role may see the record, and back when they may again', async () => {
    const { clientId } = await admittedClient(clinic, { givenName: 'Olu' })
    const others = await clinic.inside(db => db.$pickTables<'staff_member'>().selectFrom('staff_member').select(['id', 'roles']).where('left_at', 'is', null).execute())
    const prescribers = others.flatMap(({ id, roles }) => roles.includes('prescriber') && !roles.includes('director') ? [id] : [])
    const everything = others.flatMap(({ id, roles }) => roles.includes('prescriber') && roles.includes('director') ? [id] : [])
    await raise({ clientId, kind: 'test.a', forRole: 'prescriber' })
    await raise({ clientId, kind: 'test.b', forStaffId: prescribers[0] ?? '' })
    for (const staffId of everything) await keepsOut(clientId, staffId)
    assert.deepEqual(await forWhom(clientId), ['test.a prescriber null', `test.b null ${prescribers[0]}`], 'a prescriber can still see the record')
    for (const staffId of prescribers) await keepsOut(clientId, staffId)
    await raise({ clientId, kind: 'test.c', forRole: 'prescriber' })
    assert.deepEqual(await forWhom(clientId), ['test.a director null', 'test.b director null', 'test.c director null'])
    const mine = (await clinic.inside(db => openTasksFor(db, clinic.staff.director.id, ['director']))).filter(task => task.clientId === clientId)
    const taken = mine.find(({ kind }) => kind === 'test.c')
    await clinic.act(takeTask, { id: taken?.id ?? '' }, clinic.staff.director, { ifMatch: taken?.version ?? 0 })
    await clinic.act(letIn, { clientId, staffId: prescribers[0] ?? '' }, clinic.staff.intake)
    assert.deepEqual(await forWhom(clientId), ['test.a prescriber null', `test.b null ${prescribers[0]}`, 'test.c director null'])
  })

  it('is written down: who kept whom out and who let them in', async () => {
    const kim = await colleague(clinic, 'Kim Cousin')
    const { clientId } = await admittedClient(clinic, { givenName: 'Pia' })
    await keepsOut(clientId, kim.id)
    await keepsOut(clientId, kim.id)
    assert.deepEqual((await clinic.act(showKeptOut, { clientId }, clinic.staff.therapist)).map(({ name, byName }) => [name, byName?.split(' ')[0]]), [['Kim Cousin', 'Robin']])
    clinic.at(new Date(Date.parse(clinic.engine.world.now()) + 60_000).toISOString())
    await clinic.act(letIn, { clientId, staffId: kim.id }, clinic.staff.director)
    const changes = await clinic.inside(db => db.$pickTables<'restriction_change'>().selectFrom('restriction_change').select(['kept_out', 'changed_by']).where('client_id', '=', clientId).orderBy('changed_at').execute())
    assert.deepEqual(changes.map(({ kept_out, changed_by }) => [kept_out, changed_by]), [[true, clinic.staff.intake.id], [false, clinic.staff.director.id]])
  })

  it('is not theirs again: no hour, no stay, and an hour of one client is not here for them', async () => {
    const kim = await colleague(clinic, 'Kim Other')
    const { clientId } = await admittedClient(clinic, { givenName: 'Quin' })
    const hour = { kind: 'individual' as const, clientId, day: '2026-03-10', starts: '10:00', minutes: 60, staffIds: [clinic.staff.therapist.id] }
    const { id } = await clinic.act(planSession, hour, clinic.staff.intake)
    await keepsOut(clientId, kim.id)
    assert.equal(await refusedWith(clinic.act(planSession, { ...hour, day: '2026-03-11', staffIds: [kim.id] }, clinic.staff.intake)), 'client.is-kept-out')
    const where = { id, day: '2026-03-10', starts: '11:00', minutes: 60, staffIds: [kim.id] }
    assert.equal(await refusedWith(clinic.act(moveOneSession, where, clinic.staff.intake, { ifMatch: 1 })), 'client.is-kept-out')
    assert.equal(await refusedWith(kim.asks(moveOneSession, where, 1)), 'platform.not-found')
    assert.equal(await refusedWith(kim.asks(cancelSession, { id, reason: 'A slip' }, 1)), 'platform.not-found')
    const { id: another } = await clinic.act(recordClient, { givenName: 'Rae', familyName: 'Sol' }, clinic.staff.intake)
    await keepsOut(another, kim.id)
    const stay = { clientId: another, programId: clinic.programId, track: 'evening', therapistId: kim.id, admittedOn: '2026-03-02' }
    assert.equal(await refusedWith(clinic.act(admit, stay, clinic.staff.intake)), 'client.is-kept-out')
  })

  it('stays away when two records turn out to be one person', async () => {
    const kim = await colleague(clinic, 'Kim Third')
    const { clientId: known } = await admittedClient(clinic, { givenName: 'Sol' })
    const call = await recordedInquiry(clinic, { givenName: 'Sol', familyName: 'Again' })
    await keepsOut(call.clientId, kim.id)
    await clinic.act(linkPerson, { id: call.id, clientId: known }, clinic.staff.intake)
    assert.deepEqual((await clinic.act(showKeptOut, { clientId: known }, clinic.staff.therapist)).map(({ staffId }) => staffId), [kim.id])
  })

  it('leaves each record a director: two at once, leaving, and another role', async () => {
    const alone = await openTestClinic()
    try {
      const [ruth, omar] = [await colleague(alone, 'Ruth', ['director']), await colleague(alone, 'Omar', ['director', 'therapist'])]
      const first = await alone.inside(db => db.$pickTables<'staff_member'>().selectFrom('staff_member').select('id').where(({ eb, val }) => eb(val('director'), '=', eb.fn.any('roles'))).execute())
      const { clientId } = await admittedClient(alone, { givenName: 'Tam' })
      for (const { id } of first.filter(one => one.id !== ruth.id && one.id !== omar.id)) await alone.act(keepOut, { clientId, staffId: id }, alone.staff.intake)
      const both = await Promise.all([ruth, omar].map(({ id }) => refusedWith(alone.act(keepOut, { clientId, staffId: id }, alone.staff.intake))))
      assert.deepEqual(both.toSorted(), ['client.a-director-must-see', 'not refused'])
      const [sees, out] = both[0] === 'not refused' ? [omar, ruth] : [ruth, omar]
      assert.equal(await refusedWith(out.asks(deactivateStaff, { id: sees.id })), 'staff.a-record-needs-a-director')
      assert.equal(await refusedWith(out.asks(changeStaffRoles, { id: sees.id, roles: ['therapist'] }, 1)), 'staff.a-record-needs-a-director')
      assert.equal(await refusedWith(sees.asks(deactivateStaff, { id: out.id })), 'not refused')
    } finally {
      await alone.close()
    }
  })

  it('is no official file with records missing', async () => {
    const kim = await colleague(clinic, 'Kim Director')
    const { clientId } = await admittedClient(clinic, { givenName: 'Uma' })
    const asked = () => refusedWith(kim.asks(exportTeds, { from: '2026-01-01', until: '2026-03-31' }))
    const before = await asked()
    await keepsOut(clientId, kim.id)
    assert.deepEqual([before, await asked()], ['not refused', 'client.some-not-seen'])
  })
})
