import type { Slice } from '../../../platform/server/slice.ts'
import { messageThread, newMessages, readMessages } from './message-thread.ts'
import { promiseAnswers, settleMessages, waitingMessages } from './waiting-messages.ts'
import { writeMessage } from './write-message.ts'

/** Words between a client and their team. */
export const messageActions: Slice['actions'] = [writeMessage, messageThread, readMessages, newMessages, waitingMessages, settleMessages, promiseAnswers]
