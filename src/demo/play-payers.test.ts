import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openTestClinic } from '../../seed/test-clinic.ts'
import { admittedClient } from '../pathway/assessment/assessment.examples.ts'
import { showCoverage } from '../pathway/assessment/coverage/enter-coverage.ts'
import { clinicLibrary } from '../pathway/plan/library/clinic-library.ts'
import { deadlines } from '../pathway/plan/deadline-choice.ts'
import { playPayers } from './play-payers.ts'
import { playerOn } from './player.ts'

describe('the demo clinic\'s payers', () => {
  it('pay for everybody in care, one has a rule about reviews, and the team has a library of its own', async () => {
    const clinic = await openTestClinic()
    try {
      const { intake, director, therapist } = clinic.staff
      const { clientId } = await admittedClient(clinic)
      clinic.at('2026-03-10T15:00:00.000Z')
      await playPayers({ player: playerOn(clinic.engine), clinicId: clinic.clinicId, programId: clinic.programId, staff: { intake, director, therapist }, today: '2026-03-10', now: '2026-03-10T15:00:00.000Z' }, [{ clientId }])
      assert.deepEqual((await clinic.act(showCoverage, { clientId }, intake)).coverages.map(({ payer }) => payer), ['Harbor Health Plan'])
      assert.deepEqual((await clinic.act(deadlines, {}, director)).chosen.map(({ rule }) => rule.payers), [['Harbor Health Plan']])
      assert.equal((await clinic.act(clinicLibrary, {}, therapist)).length, 3)
    } finally {
      await clinic.close()
    }
  })
})
