import { z } from 'zod'
import { Id, Words } from '../../../people/ids.words.ts'
import { interview } from '../interview/interview.words.ts'
import packetFile from './packet.json' with { type: 'json' }

const both = z.strictObject({ en: z.string().min(1), es: z.string().min(1) })
const id = z.string().regex(/^[a-z]+(-[a-z]+)*$/)
const PacketFile = z.strictObject({
  id, version: z.string(), licence: z.string(), source: z.string(),
  parts: z.array(z.strictObject({ id, title: both, questions: z.array(z.strictObject({ id, label: both, input: z.literal('tel').optional() })).min(1) })),
})

/** One question of the packet. With `choices` one of them is the answer. */
export interface PacketQuestion {
  readonly id: string, readonly label: { readonly en: string, readonly es: string }, readonly input?: 'tel' | undefined
  readonly choices?: readonly { readonly id: string, readonly label: { readonly en: string, readonly es: string } }[] | undefined
}

/** One part of what a person fills in before the first visit. */
export interface PacketPart {
  readonly id: string, readonly title: { readonly en: string, readonly es: string }, readonly questions: readonly PacketQuestion[]
  /** The section of the interview that these answers are taken over into. */
  readonly section?: string
}

/** Everything a person may fill in beforehand: who they are, whom to call, insurance, and the open questions of the interview. */
export const packetParts: readonly PacketPart[] = [
  ...PacketFile.parse(packetFile).parts,
  ...interview.sections.map(({ id: section, title, questions }) => ({ id: `interview-${section}`, section, title, questions: questions.filter(({ beforehand }) => beforehand === true) }))
    .filter(({ questions }) => questions.length > 0),
]

/** The answers of one part; null where the person would rather not say. */
export const PartAnswers = z.record(z.string().max(60), Words(4000).nullable())

/** What a person told us before the first visit. FHIR: QuestionnaireResponse. */
export const Packet = z.object({
  clientId: Id, sentAt: z.string().nullable(), answers: z.record(z.string(), PartAnswers), changedAt: z.string().nullable(),
  finishedAt: z.string().nullable(), version: z.number(),
})
export type Packet = z.output<typeof Packet>
