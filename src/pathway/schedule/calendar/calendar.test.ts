import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, refusedWith, type TestClinic } from '../../../../seed/test-clinic.ts'
import { nobody } from '../../../platform/server/perform.ts'
import { deactivateStaff } from '../../../people/staff/change-access.ts'
import { cancelSession } from '../cancel-session.ts'
import { openTemplateGroups } from '../open-template-groups.ts'
import { sessionsBetween } from '../public.ts'
import { openedGroup, placedClient } from '../schedule.examples.ts'
import { calendarFile } from './calendar-file.ts'
import { beginFeed, endFeed, myFeed } from './my-feed.ts'
import { readFeed } from './read-feed.ts'

const said = { title: 'Appointment', name: 'Appointments', now: '2026-03-02T15:00:00.000Z' }

describe('a calendar file', () => {
  it('keeps half past five at half past five on both sides of a clock change, as instants', () => {
    const file = calendarFile([
      { id: 'a', startsAt: '2026-03-02T22:30:00.000Z', endsAt: '2026-03-03T00:00:00.000Z', version: 1, cancelled: false },
      { id: 'b', startsAt: '2026-03-09T21:30:00.000Z', endsAt: '2026-03-09T23:00:00.000Z', version: 3, cancelled: true },
    ], said)
    assert.deepEqual(file.split('\r\n').filter(line => /^(DTSTART|DTEND|STATUS|SEQUENCE|CLASS|SUMMARY)/u.test(line)), [
      'SEQUENCE:1', 'DTSTART:20260302T223000Z', 'DTEND:20260303T000000Z', 'SUMMARY:Appointment', 'STATUS:CONFIRMED', 'CLASS:PRIVATE',
      'SEQUENCE:3', 'DTSTART:20260309T213000Z', 'DTEND:20260309T230000Z', 'SUMMARY:Appointment', 'STATUS:CANCELLED', 'CLASS:PRIVATE',
    ])
  })
})

describe('a private calendar', () => {
  let clinic: TestClinic
  before(async () => {
    clinic = await openTestClinic()
    await clinic.act(openTemplateGroups, { programId: clinic.programId }, clinic.staff.director)
  })
  after(() => clinic.close())
  const secretOf = (url: string): string => /calendar\/([\w-]+)\.ics$/u.exec(url)?.[1] ?? ''
  const read = (secret: string) => clinic.act(readFeed, { secret }, nobody)

  it('tells a client when they are expected, and not what for, where, or with whom', async () => {
    const { clientId } = await placedClient(clinic, { givenName: 'Luis' })
    const me = clinic.client(clientId)
    assert.deepEqual(await clinic.act(myFeed, {}, me), { since: null })
    const { url } = await clinic.act(beginFeed, {}, me)
    const { text } = await read(secretOf(url))
    assert.ok(text.split('BEGIN:VEVENT').length > 12)
    assert.deepEqual([...new Set(text.match(/SUMMARY:.*/gu))], ['SUMMARY:Appointment'])
    for (const word of ['LOCATION', 'DESCRIPTION', 'Luis', 'Room', 'skills', 'therapy', 'Robin', 'Harbor']) assert.equal(text.includes(word), false, word)
    const first = (await clinic.inside(db => sessionsBetween(db, '2026-03-02T15:00:00Z', '2026-03-09T00:00:00Z'))).find(({ id }) => text.includes(id))
    await clinic.act(cancelSession, { id: first?.id ?? '', reason: 'ill' }, clinic.staff.director, { ifMatch: first?.version ?? 0 })
    assert.equal((await read(secretOf(url))).text.includes('STATUS:CANCELLED'), true)
  })

  it('is one address at a time, ends when its person says so, and opens nobody else’s', async () => {
    const [one, other] = [clinic.client((await placedClient(clinic)).clientId), clinic.client((await placedClient(clinic)).clientId)]
    const first = secretOf((await clinic.act(beginFeed, {}, one)).url)
    const theirs = secretOf((await clinic.act(beginFeed, {}, other)).url)
    const second = secretOf((await clinic.act(beginFeed, {}, one)).url)
    assert.equal(await refusedWith(read(first)), 'platform.not-found')
    assert.equal(await refusedWith(read(second)), 'not refused')
    await clinic.act(endFeed, {}, one)
    assert.equal(await refusedWith(read(second)), 'platform.not-found')
    assert.equal(await refusedWith(read(theirs)), 'not refused')
    assert.equal(await refusedWith(read('')), 'platform.not-found')
    assert.equal(await refusedWith(clinic.act(beginFeed, {}, clinic.supporter(clinic.siteId, one.id, []))), 'platform.not-allowed')
  })

  it('shows staff what they lead, and ends with their employment', async () => {
    await openedGroup(clinic, { weekday: 6, facilitatorIds: [clinic.staff.facilitator.id] })
    const secret = secretOf((await clinic.act(beginFeed, {}, clinic.staff.facilitator)).url)
    const { text } = await read(secret)
    assert.equal(text.includes('SUMMARY:Session') && text.includes('LOCATION:Room 1'), true)
    assert.equal(text.includes('Coping'), false)
    await clinic.act(deactivateStaff, { id: clinic.staff.facilitator.id }, clinic.staff.director)
    assert.equal(await refusedWith(read(secret)), 'platform.not-found')
  })
})
