import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, type TestClinic } from '../../../seed/test-clinic.ts'
import { recordClient } from '../../people/client/record-client.ts'
import { nothing, command } from '../../platform/server/action.ts'
import { allow } from '../../people/role.policy.ts'
import { Made } from '../../people/ids.words.ts'
import { openTasksFor } from '../../people/task/public.ts'
import { z } from 'zod'
import { openAlertsOf, raiseAlert } from './public.ts'

const answered = command({
  name: 'test.answered',
  input: z.object({ clientId: z.string() }),
  subject: nothing,
  allow: allow('client', 'therapist'),
  output: Made,
  run: async ({ input, ...context }) => ({ id: await raiseAlert(context, { clientId: input.clientId, source: 'phq-9 item 9', level: 'high' }) }),
})

describe('an alert', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  it('is raised by what the client answered alone, and lies in front of a therapist at once', async () => {
    const { id: clientId } = await clinic.act(recordClient, { givenName: 'Ana', familyName: 'Sol' }, clinic.staff.intake)
    const { id } = await clinic.act(answered, { clientId }, clinic.client(clientId))
    const [task] = await clinic.inside(db => openTasksFor(db, clinic.staff.therapist.id, ['therapist']))
    assert.deepEqual([task?.kind, task?.urgency, task?.aboutId, task?.clientName], ['safety.answer-alert', 'now', id, 'Ana Sol'])
    const open = await clinic.inside(db => openAlertsOf(db, clientId))
    assert.deepEqual(open.map(alert => [alert.id, alert.level, alert.acceptedAt]), [[id, 'high', null]])
  })
})
