import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { allow } from '../../people/role.policy.ts'
import { command, nothing } from '../../platform/server/action.ts'
import { isAboutSafety, raiseAlarms } from './alarms.ts'
import battery from './battery.json' with { type: 'json' }
import { score as scored } from './instruments/instrument.rules.ts'
import { markLookedAt, unsentSince } from './measure-draft.store.ts'
import { instrumentsInUse } from './shelf/instruments-here.ts'

/**
 * The clinic's clock looks at what a client answered and did not send: an answer about staying alive is put in front of a human all the same.
 * The phone says so. Source: battery.json, `unsentMinutes`; our rule, what was said is never lost.
 */
export const tellUnsent = command({
  name: 'assessment.tell-unsent',
  input: z.object({}),
  subject: nothing,
  allow: allow('system'),
  output: z.object({ told: z.number() }),
  run: async context => {
    const { db, now, newId } = context
    const instruments = await instrumentsInUse(db)
    const before = Temporal.Instant.from(now).subtract({ minutes: battery.unsentMinutes }).toString({ fractionalSecondDigits: 3 })
    let told = 0
    for (const draft of await unsentSince(db, before)) {
      const instrument = instruments.find(({ id, version }) => id === draft.instrument && version === draft.instrumentVersion)
      const result = instrument === undefined ? undefined : scored(instrument, draft.answers, draft.keying === null ? {} : { keying: draft.keying })
      const alarms = result?.ok === true ? result.value.alerts.filter(isAboutSafety) : []
      await markLookedAt(db, draft, now)
      if (alarms.length === 0) continue
      await raiseAlarms(context, { id: newId(), clientId: draft.clientId, instrument: draft.instrument }, alarms)
      told += 1
    }
    return { told }
  },
})
