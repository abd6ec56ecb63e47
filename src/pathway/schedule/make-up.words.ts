import { z } from 'zod'
import { Id } from '../../people/ids.words.ts'
import { TopicSaid } from './group.words.ts'

/** A session of the same program week that could make up for a missed one. */
export const MakeUpOption = z.object({
  sessionId: Id, topic: z.string(), topicSaid: TopicSaid.nullable(), startsAt: z.string(), endsAt: z.string(), roomName: z.string().nullable(), remote: z.boolean(),
  seatsLeft: z.number(), sameTopic: z.boolean(),
})
export type MakeUpOption = z.output<typeof MakeUpOption>
