import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openTestClinic } from '../../seed/test-clinic.ts'
import { inquiryList } from '../pathway/referral/inquiry-list.ts'
import { STAGES } from '../pathway/referral/referral.words.ts'
import cast from './demo-cast.json' with { type: 'json' }
import { playReferrals } from './play-referrals.ts'
import { playerOn } from './player.ts'

describe('the demo clinic', () => {
  it('has forty people, with somebody at every stage of the way in, also when it opens early in the morning', async () => {
    const clinic = await openTestClinic()
    try {
      const now = '2026-03-02T13:10:00.000Z'
      const { intake, therapist } = clinic.staff
      await playReferrals({ player: playerOn(clinic.engine), clinicId: clinic.clinicId, programId: clinic.programId, staff: { intake, therapist, therapist2: therapist }, today: '2026-03-02', now })
      clinic.at(now)
      const lines = [...await clinic.act(inquiryList, { show: 'open' }, intake), ...await clinic.act(inquiryList, { show: 'closed' }, intake)]
      assert.ok(lines.length + cast.clients.length >= 40, String(lines.length))
      const here = new Set(lines.map(({ stage }) => stage))
      assert.deepEqual(STAGES.filter(one => one !== 'admitted' && !here.has(one)), [])
      assert.ok(lines.some(({ overdue }) => overdue))
      assert.ok(lines.every(({ receivedAt, since }) => receivedAt <= now && since <= now), 'nothing in the story is later than now')
    } finally {
      await clinic.close()
    }
  })
})
