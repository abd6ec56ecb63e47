import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, type TestClinic } from '../../../seed/test-clinic.ts'
import { giveOfficeRelease } from '../../people/family/releases.ts'
import { admittedClient } from '../../pathway/assessment/assessment.examples.ts'
import { dischargeSummary } from '../../pathway/completion/discharge-summary.ts'
import { issueLetter } from '../../pathway/completion/letters/issue-letter.ts'
import { letterList } from '../../pathway/completion/letters/letters.ts'
import { requirements } from '../../pathway/completion/requirements.ts'
import { startDischarge } from '../../pathway/completion/start-discharge.ts'
import { caseload } from '../../pathway/progress/caseload.ts'
import { heldSession } from '../../pathway/progress/progress.examples.ts'
import { trends } from '../../pathway/progress/trends.ts'
import { unitsLeft } from '../../pathway/session/authorisation/authorisation.rules.ts'
import { enterAuthorisation } from '../../pathway/session/authorisation/enter-authorisation.ts'
import { ledgers } from '../../pathway/session/ledgers.ts'
import { markAttendance } from '../../pathway/session/mark-attendance.ts'
import { myHours } from '../../pathway/session/my-hours.ts'
import { chartOverview } from '../chart/chart-overview.ts'
import { timeline } from '../chart/timeline.ts'
import { outcomes } from './outcomes.ts'
import { standing } from './standing.ts'

const NOW = '2026-03-07T15:00:00.000Z'
const WEEK = '2026-03-02'

describe('a single attendance row', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  /** Five people with one session each, so that no share is kept back; the row that changes is of the first. */
  const five = async () => {
    clinic.at('2026-03-02T15:00:00.000Z')
    const people = []
    for (let nth = 0; nth < 5; nth += 1) people.push(await admittedClient(clinic, { familyName: `Ortega-${nth}` }))
    const sessions = []
    for (const person of people) sessions.push(await heldSession(clinic, person, { startsAt: '2026-03-04T22:30:00.000Z' }))
    const [{ clientId, episodeId } = { clientId: '', episodeId: '' }] = people
    await clinic.act(enterAuthorisation, { episodeId, details: { payer: 'Plan', unit: 'hour', units: 10, from: WEEK, until: '2026-03-31' } }, clinic.staff.biller)
    const { id: releaseId } = await clinic.act(giveOfficeRelease, { clientId, release: { recipient: 'Court', purpose: 'Probation', validUntil: '2026-06-01', topics: ['attendance-record'] } }, clinic.client(clientId))
    clinic.at(NOW)
    await clinic.act(startDischarge, { clientId, kind: 'transferred', onDate: '2026-03-07' }, clinic.staff.therapist)
    return { clientId, releaseId, sessionId: sessions[0] ?? '' }
  }

  /** Every place that tells of these minutes, as whoever reads it there. */
  const figures = async (clientId: string, releaseId: string): Promise<Record<string, unknown>> => {
    const { therapist, director } = clinic.staff
    const [mine] = await clinic.act(myHours, { week: WEEK }, clinic.client(clientId))
    const week = (await clinic.act(ledgers, { week: WEEK }, director)).find(line => line.clientId === clientId)
    const asked = await clinic.act(requirements, { clientId }, therapist)
    const seen = await clinic.act(requirements, { clientId }, clinic.client(clientId))
    const attendance = asked.requirements.find(({ kind }) => kind === 'attendance')
    const picture = await clinic.act(trends, { clientId }, therapist)
    const line = (await clinic.act(caseload, { of: 'clinic' }, director)).find(one => one.clientId === clientId)
    const chart = await clinic.act(chartOverview, { clientId }, therapist)
    const { events } = await clinic.act(timeline, { clientId, kinds: ['session'] }, therapist)
    await clinic.act(issueLetter, { clientId, releaseId, kind: 'attendance-record', language: 'en' }, therapist)
    const [letter] = await clinic.act(letterList, { clientId }, therapist)
    const whole = await clinic.act(outcomes, {}, director)
    return {
      'my week': mine?.ledger.countedMinutes, 'hours of the week': week?.ledger.countedMinutes, 'completion': attendance?.figures['counted'], 'evidence': attendance?.evidence[0]?.value,
      'what the client sees': seen.requirements.find(({ kind }) => kind === 'attendance')?.figures['counted'], 'progress': picture.hours?.countedMinutes, 'weeks of progress': picture.attended.minutes,
      'case review': line?.attended.minutes, 'chart': chart.sessions[0]?.minutes, 'authorised hours left': chart.authorisations.map(unitsLeft)[0], 'timeline': events[0]?.value,
      'summary': (await clinic.act(dischargeSummary, { clientId }, therapist))?.facts['hoursAttended'], 'a new letter': letter?.content.attendance?.minutes,
      'the clinic this week': (await clinic.act(standing, {}, director)).attendance.week.minutes, 'outcomes': Math.round((whole.figures.find(({ id }) => id === 'attendance')?.share ?? 0) * 1000),
    }
  }

  it('changes every figure that depends on it, everywhere at once; a letter that left stays as it was', async () => {
    const { clientId, releaseId, sessionId } = await five()
    assert.deepEqual(await figures(clientId, releaseId), {
      'my week': 90, 'hours of the week': 90, 'completion': 90, 'evidence': 90, 'what the client sees': 90, 'progress': 90, 'weeks of progress': 90, 'case review': 90, 'chart': 90,
      'authorised hours left': 8, 'timeline': '90', 'summary': 1.5, 'a new letter': 90, 'the clinic this week': 450, 'outcomes': 1000,
    })
    await clinic.act(markAttendance, { sessionId, marks: [{ clientId, status: 'left-early', leftAt: '2026-03-04T23:15:00.000Z' }] }, clinic.staff.therapist)
    clinic.at('2026-03-07T15:05:00.000Z')
    assert.deepEqual(await figures(clientId, releaseId), {
      'my week': 45, 'hours of the week': 45, 'completion': 45, 'evidence': 45, 'what the client sees': 45, 'progress': 45, 'weeks of progress': 45, 'case review': 45, 'chart': 45,
      'authorised hours left': 9, 'timeline': '45', 'summary': 0.8, 'a new letter': 45, 'the clinic this week': 405, 'outcomes': 900,
    })
    const letters = await clinic.act(letterList, { clientId }, clinic.staff.therapist)
    assert.deepEqual(letters.map(({ content }) => content.attendance?.minutes), [45, 90])
  })
})
