import { z } from 'zod'
import { refusals } from '../../../platform/pure/refusal.ts'

/** When circumstances are asked: as a stay begins and as it ends. */
export const Moment = z.enum(['admission', 'end'])
export type Moment = z.output<typeof Moment>

/** Where somebody lives: in a place of their own, looked after or supervised, or nowhere fixed. Source: TEDS, LIVARAG. */
export const Living = z.enum(['independent', 'dependent', 'homeless'])
/** Whether somebody works. Source: TEDS, EMPLOY. */
export const Work = z.enum(['full-time', 'part-time', 'unemployed', 'not-in-labor-force'])
/** Why somebody is not in the labor force. Source: TEDS, DETNLF. */
export const NotWorking = z.enum(['homemaker', 'student', 'retired-or-disabled', 'institution', 'other'])
/** Arrests in the 30 days before. Source: TEDS, ARRESTS. */
export const Arrests = z.enum(['none', 'once', 'twice-or-more'])
/** Visits to self-help groups in the 30 days before; told by the person, never tracked. Source: TEDS, FREQ_ATND_SELF_HELP. */
export const SelfHelp = z.enum(['none', '1-to-3', '4-to-7', '8-to-30', 'some'])
/** A substance that brought somebody here. Source: TEDS, SUB1 to SUB3. */
export const Substance = z.enum([
  'alcohol', 'cocaine', 'marijuana', 'heroin', 'methadone', 'other-opioids', 'pcp', 'hallucinogens', 'methamphetamine', 'other-amphetamines', 'other-stimulants',
  'benzodiazepines', 'other-tranquilizers', 'barbiturates', 'other-sedatives', 'inhalants', 'over-the-counter', 'other',
])
export type Substance = z.output<typeof Substance>
/** How often in the 30 days before. Source: TEDS, FREQ1 to FREQ3. */
export const HowOften = z.enum(['no-use', 'some-use', 'daily'])

/** A substance and how often it was used lately; null: not known. */
export const Used = z.object({ substance: Substance, often: HowOften.nullable() })

/** How somebody lives, works and uses. Null: not known. `used`: the weightiest first; none at all is an empty list. */
export const Circumstances = z.object({
  living: Living.nullable(), work: Work.nullable(), notWorking: NotWorking.nullable(), arrests: Arrests.nullable(), selfHelp: SelfHelp.nullable(),
  used: z.array(Used).max(3).nullable(),
})
export type Circumstances = z.output<typeof Circumstances>

/** Circumstances as they were asked at one moment, by whom. */
export const CircumstancesAsked = Circumstances.extend({ moment: Moment, recordedAt: z.string(), recordedByName: z.string().nullable() })
export type CircumstancesAsked = z.output<typeof CircumstancesAsked>

export const circumstancesRefusals = refusals({
  'completion.substance-twice': { status: 422, en: 'One substance stands there twice.', es: 'Una sustancia figura dos veces.' },
})
