import { enterCoverage } from '../pathway/assessment/coverage/enter-coverage.ts'
import { chooseDeadline } from '../pathway/plan/deadline-choice.ts'
import { writeLibraryEntry } from '../pathway/plan/library/clinic-library.ts'
import type { EntryWords } from '../pathway/plan/library/library.words.ts'
import { at, shift } from './calendar.ts'
import { who, type Stage } from './found-clinic.ts'
import type { InCare } from './story.words.ts'

/** Invented payers, in turn. */
const PAYERS = ['Harbor Health Plan', 'Tidewater Mutual', 'Medicaid'] as const

const ENTRIES: readonly EntryWords[] = [
  { kind: 'goal', en: 'I want to be home for supper without a drink in me.', es: 'Quiero llegar a cenar a casa sin haber bebido.' },
  { kind: 'objective', en: 'Suppers at home in a week: 5', es: 'Cenas en casa a la semana: 5', measuredBy: { en: 'suppers at home in a week', es: 'cenas en casa a la semana' }, target: 5 },
  { kind: 'intervention', en: 'Harbor walk group: walk, notice, say one thing', es: 'Grupo de caminata: caminar, notar, decir una cosa', modality: 'group', timesPerWeek: 1, minutes: 60 },
]

/** Who pays for whom, one payer's rule about reviews, and what the team wrote into its own plan library. */
export async function playPayers(stage: Stage, members: readonly Pick<InCare, 'clientId'>[]): Promise<void> {
  const { player, today } = stage
  const yesterday = shift(today, -1)
  for (const [nth, { clientId }] of members.entries()) {
    const payer = PAYERS[nth % PAYERS.length] ?? PAYERS[0]
    await player.act(enterCoverage, { clientId, payer, memberId: `K${1000 + nth * 7}`, holder: '' }, who(stage, 'intake'), at(yesterday, '07:05'))
  }
  await player.act(chooseDeadline, { rule: {
    id: 'demo-harbor-review', by: { kind: 'payer', name: 'Harbor Health Plan' }, payers: ['Harbor Health Plan'], subject: 'review', from: 'last-review', clock: { days: 28 }, repeats: true,
    effectiveFrom: null, effectiveTo: null, citation: 'Harbor Health Plan, provider manual (invented), 4.2: a review every 28 days', url: null, mark: 'unverified', checkedOn: yesterday,
  } }, who(stage, 'director'), at(yesterday, '07:15'))
  for (const words of ENTRIES) await player.act(writeLibraryEntry, { words }, who(stage, 'therapist'), at(yesterday, '07:20'))
}
