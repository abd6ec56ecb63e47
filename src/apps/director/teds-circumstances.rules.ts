import type { Circumstances } from '../../pathway/completion/circumstances/circumstances.words.ts'

/** Not collected or not known. Source: TEDS codebook. */
export const MISSING = -9

type Codes<K extends 'living' | 'work' | 'notWorking' | 'arrests' | 'selfHelp'> = Readonly<Record<NonNullable<Circumstances[K]>, number>>
type OneUsed = NonNullable<Circumstances['used']>[number]

/** Source: TEDS codebook, LIVARAG. */
const LIVING: Codes<'living'> = { homeless: 1, dependent: 2, independent: 3 }
/** Source: TEDS codebook, EMPLOY. */
const WORK: Codes<'work'> = { 'full-time': 1, 'part-time': 2, 'unemployed': 3, 'not-in-labor-force': 4 }
/** Source: TEDS codebook, DETNLF. */
const NOT_WORKING: Codes<'notWorking'> = { 'homemaker': 1, 'student': 2, 'retired-or-disabled': 3, 'institution': 4, 'other': 5 }
/** Source: TEDS codebook, ARRESTS. */
const ARRESTS: Codes<'arrests'> = { 'none': 0, 'once': 1, 'twice-or-more': 2 }
/** Source: TEDS codebook, FREQ_ATND_SELF_HELP. */
const SELF_HELP: Codes<'selfHelp'> = { 'none': 1, '1-to-3': 2, '4-to-7': 3, '8-to-30': 4, 'some': 5 }
/** Source: TEDS codebook, SUB1 to SUB3; 1 is none. */
const SUBSTANCE: Readonly<Record<OneUsed['substance'], number>> = {
  'alcohol': 2, 'cocaine': 3, 'marijuana': 4, 'heroin': 5, 'methadone': 6, 'other-opioids': 7, 'pcp': 8, 'hallucinogens': 9, 'methamphetamine': 10, 'other-amphetamines': 11, 'other-stimulants': 12,
  'benzodiazepines': 13, 'other-tranquilizers': 14, 'barbiturates': 15, 'other-sedatives': 16, 'inhalants': 17, 'over-the-counter': 18, 'other': 19,
}
const NO_SUBSTANCE = 1
/** Source: TEDS codebook, FREQ1 to FREQ3. */
const HOW_OFTEN: Readonly<Record<NonNullable<OneUsed['often']>, number>> = { 'no-use': 1, 'some-use': 2, 'daily': 3 }

const coded = <K extends string>(codes: Readonly<Record<K, number>>, said: K | null | undefined): number => said === null || said === undefined ? MISSING : codes[said]

/** The columns that TEDS asks at admission, and under the same names with an ending at discharge; missing where nobody asked. Source: TEDS-D variable lists (TED-05), TEDS codebook. */
export function circumstancesCoded(said: Circumstances | null, ending: '' | '_D'): Record<string, number> {
  const used = (at: number): Record<string, number> => {
    const one = said?.used?.[at]
    const none = said !== null && said.used !== null
    return { [`SUB${at + 1}${ending}`]: one === undefined ? none ? NO_SUBSTANCE : MISSING : SUBSTANCE[one.substance], [`FREQ${at + 1}${ending}`]: coded(HOW_OFTEN, one?.often) }
  }
  return {
    [`LIVARAG${ending}`]: coded(LIVING, said?.living), [`EMPLOY${ending}`]: coded(WORK, said?.work), [`DETNLF${ending}`]: coded(NOT_WORKING, said?.notWorking),
    [`ARRESTS${ending}`]: coded(ARRESTS, said?.arrests), [`FREQ_ATND_SELF_HELP${ending}`]: coded(SELF_HELP, said?.selfHelp), ...used(0), ...used(1), ...used(2),
  }
}
