import { no, yes, type Decision } from '../../../platform/pure/decision.ts'
import type { Program } from '../../../people/clinic/clinic.words.ts'
import type { Episode, EpisodePlace } from '../../assessment/assessment.words.ts'

/** Where a stay is to go on, as somebody asks for it; a phase only where it changes. */
export interface Wished { readonly programId: string, readonly track: string, readonly therapistId: string, readonly phase?: string | undefined }

/** Where a stay goes on, and the phase that begins there; null while it stays in the phase it is in. */
export interface MovedTo { readonly place: EpisodePlace, readonly phase: { readonly id: string, readonly hoursPerWeek: number } | null }

/** What is known of the stay that moves: the program it is in as it was agreed, the phase it is in, and the person's other open stays. */
export interface Moving {
  readonly episode: Episode, readonly agreed: Program['definition'] | undefined, readonly phase: string | null
  readonly programs: readonly Program[], readonly open: readonly Episode[]
}

/** The program that is asked for: the one the stay is in as it was agreed at intake, another one as it is today. */
function programAsked({ programId, track }: Wished, { episode, agreed, programs }: Moving): { readonly version: number, readonly definition: Program['definition'] } | undefined {
  const program = programs.find(({ id }) => id === programId)
  const asked = programId === episode.programId ? agreed && { version: episode.programVersion, definition: agreed } : program
  return asked?.definition.tracks.some(({ id }) => id === track) === true ? asked : undefined
}

/** The phase that begins with the move: the one named; without a name the first of another program and none of the same; undefined when there is no such phase. */
function phaseBegun({ phase: named }: Wished, stays: boolean, phase: string | null, { phases }: Program['definition']): MovedTo['phase'] | undefined {
  const wanted = named ?? (stays ? phase : phases[0]?.id ?? null)
  return stays && wanted === phase ? null : phases.find(({ id }) => id === wanted)
}

/**
 * Where a stay goes on inside the clinic. In the same program the version agreed at intake goes on; another program is agreed in the version of
 * that day and begins with its first phase, or with the one named. Source: product pathway M10, step-down inside the clinic is a move, not a new admission.
 */
export function moveTo(wished: Wished, moving: Moving): Decision<MovedTo, 'completion.no-open-episode' | 'completion.no-such-place' | 'completion.already-there'> {
  const { episode, phase, open } = moving
  const { programId, track, therapistId } = wished
  if (episode.dischargedOn !== null) return no('completion.no-open-episode')
  const stays = programId === episode.programId
  const program = programAsked(wished, moving)
  const begins = program && phaseBegun(wished, stays, phase, program.definition)
  if (program === undefined || begins === undefined) return no('completion.no-such-place')
  const same = stays && begins === null && track === episode.track && therapistId === episode.therapistId
  const elsewhere = !stays && open.some(stay => stay.programId === programId && stay.dischargedOn === null)
  return same || elsewhere ? no('completion.already-there') : yes({ place: { programId, programVersion: program.version, track, therapistId }, phase: begins })
}

/** A week has to be found anew when the groups are others; another therapist alone changes no group. Source: the clinic's own rule. */
export const needsNewWeek = ({ place, phase }: MovedTo, episode: Episode): boolean =>
  phase !== null || place.programId !== episode.programId || place.track !== episode.track

/** From which day a move counts: never before the stay or the move before it; on a later day it waits. Source: the clinic's own rule. */
export function dayOfMove(
  on: string, { today, admittedOn, lastMoveOn }: { readonly today: string, readonly admittedOn: string, readonly lastMoveOn: string | null },
): Decision<{ readonly on: string, readonly later: boolean }, 'completion.move-too-early'> {
  return on < admittedOn || (lastMoveOn !== null && on < lastMoveOn) ? no('completion.move-too-early') : yes({ on, later: on > today })
}
