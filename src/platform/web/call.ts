import {
  keepPreviousData, useMutation, useQuery, useQueryClient,
  type QueryClient, type UseMutationResult, type UseQueryResult,
} from '@tanstack/react-query'
import { useRef } from 'react'
import { say } from '../pure/text.ts'
import { personIsPresent } from './activity.ts'
import { callText } from './call.text.ts'
import { currentLanguage } from './language.ts'
import { notify, settle } from './notice.ts'
import { Problem, problemFrom } from './problem.ts'
import { noteReach } from './reach.ts'

/** What the browser knows of an action: its name and the types of its two ends. */
export interface AnyAction {
  readonly name: string
  readonly types?: { readonly input: unknown, readonly output: unknown }
}

type Ends<A extends AnyAction> = NonNullable<A['types']>
/** What an action wants to be told. */
export type InputOf<A extends AnyAction> = Ends<A>['input']
/** What an action answers. */
export type OutputOf<A extends AnyAction> = Ends<A>['output']

/** How to send one call. */
export interface Sending {
  /** One per intent of a person; makes it safe to send the same thing again. Commands need it. */
  readonly key?: string
  /** The version of the record the person was looking at. */
  readonly ifMatch?: string | number
  /** Goes out even while the page is being left. */
  readonly leaving?: boolean
  readonly signal?: AbortSignal
  /** The same question on its way already, asked before the app was there; asked again if it finds no way. */
  readonly asked?: Promise<Response> | undefined
}

/** What the app does when the server no longer knows us, or the screen was locked. */
export interface Doorkeeper {
  readonly onSignedOut: () => void
  readonly onLocked: () => void
}

let doorkeeper: Doorkeeper = { onSignedOut: () => undefined, onLocked: () => undefined }

/** Each app names its own doorkeeper once, at start. */
export const setDoorkeeper = (keeper: Doorkeeper): void => { doorkeeper = keeper }

/** A key for one intent. Works without a secure context too, where `randomUUID` is missing. */
export const newIntent = (): string => globalThis.crypto.randomUUID?.() ??
  [...globalThis.crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('')

/** Longest wait for an answer on a 2G network. */
const PATIENCE_MS = 30_000
const RETRY_AFTER_MS = [400, 1600]

const pause = (ms: number): Promise<void> => new Promise(resolve => { setTimeout(resolve, ms) })

const headersOf = ({ key, ifMatch }: Sending): Record<string, string> => ({
  'content-type': 'application/json',
  'accept-language': currentLanguage(),
  ...(personIsPresent() && { 'evenkeel-active': 'yes' }),
  ...(key !== undefined && { 'idempotency-key': key }),
  ...(ifMatch !== undefined && { 'if-match': `"${ifMatch}"` }),
})

const offline = (): Problem => new Problem({
  type: 'about:blank', title: say(callText, currentLanguage(), 'offline'), status: 0, code: 'network.offline',
})

const waitAtMost = (ms: number, outer: AbortSignal | undefined): { signal: AbortSignal, stop: () => void } => {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), ms)
  outer?.addEventListener('abort', () => controller.abort(), { once: true })
  return { signal: controller.signal, stop: () => clearTimeout(timer) }
}

async function post(name: string, body: string, sending: Sending): Promise<Response> {
  const { signal, stop } = waitAtMost(PATIENCE_MS, sending.signal)
  try {
    const response = await fetch(`/api/${name}`, {
      method: 'POST', credentials: 'same-origin', headers: headersOf(sending), body,
      keepalive: sending.leaving === true, signal,
    })
    noteReach(true)
    return response
  } catch (cause) {
    if (sending.signal?.aborted === true) throw cause
    noteReach(false)
    throw offline()
  } finally {
    stop()
  }
}

/** Only a call with a key is sent again by itself: without one, the server could not tell it is the same. */
async function postPatiently(name: string, body: string, sending: Sending): Promise<Response> {
  const waits = sending.key === undefined || sending.leaving === true ? [] : RETRY_AFTER_MS
  for (const wait of waits) {
    try {
      return await post(name, body, sending)
    } catch (cause) {
      if (!(cause instanceof Problem)) throw cause
      await pause(wait)
    }
  }
  return post(name, body, sending)
}

const bodyOf = async (response: Response): Promise<unknown> => {
  const words = await response.text()
  if (words === '') return undefined
  try {
    return JSON.parse(words)
  } catch {
    return undefined
  }
}

/** Asks the server for one action: `call<typeof recordInquiry>('referral.record', input, { key })`. */
export async function call<A extends AnyAction>(
  name: A['name'], input: InputOf<A>, sending: Sending = {},
): Promise<OutputOf<A>> {
  const before = await sending.asked?.catch(() => undefined)
  const response = before ?? await postPatiently(name, JSON.stringify(input ?? {}), sending)
  const body: OutputOf<A> = await bodyOf(response)
  if (response.ok) return body
  throw refusedBy(response, body)
}

/** Fetches a document and hands it over as a file: `download<typeof planPaper>('plan.paper', { planId, print: 'large' })`. */
export async function download<A extends AnyAction>(name: A['name'], input: InputOf<A>): Promise<void> {
  const response = await post(name, JSON.stringify(input ?? {}), {})
  if (!response.ok) throw refusedBy(response, await bodyOf(response))
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await response.blob())
  link.download = /filename="([^"]+)"/u.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? ''
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** Says what was refused; whoever is signed out or locked out is led to the door. */
function refusedBy(response: Response, body: unknown): Problem {
  const title = say(callText, currentLanguage(), response.status === 401 ? 'signedOut' : 'failed')
  const problem = problemFrom(response.status, body, title)
  if (problem.status === 401) doorkeeper.onSignedOut()
  if (problem.status === 423 && problem.code === 'sign-in.locked') doorkeeper.onLocked()
  return problem
}

/** How often and whether to look. */
export interface Asking {
  readonly enabled?: boolean
  /** Look again after this many milliseconds while the screen is open. */
  readonly every?: number
  /** Show the last answer while a new question is on its way (paging, search). */
  readonly keepLast?: boolean
}

/** Looks something up and keeps it fresh: `useAsk<typeof inquiries>('referral.list', { page: 1 })`. */
export const useAsk = <A extends AnyAction>(
  name: A['name'], input: InputOf<A>, asking: Asking = {},
): UseQueryResult<OutputOf<A>, Problem> => useQuery<OutputOf<A>, Problem>({
  queryKey: [name, input],
  queryFn: ({ signal }) => call<A>(name, input, { signal }),
  enabled: asking.enabled ?? true,
  refetchInterval: asking.every ?? false,
  ...(asking.keepLast === true && { placeholderData: keepPreviousData }),
})

/** Looks again at every question whose name starts with one of these. */
export const refreshAnswers = (queries: QueryClient, changed: readonly string[]): Promise<void> =>
  queries.invalidateQueries({
    predicate: ({ queryKey: [asked] }) => typeof asked === 'string' && changed.some(start => asked.startsWith(start)),
  })

/** What to do around a command. */
export interface Acting<A extends AnyAction> {
  /** Names, or beginnings of names, of the questions whose answers changed. */
  readonly refresh?: readonly string[]
  readonly ifMatch?: (input: InputOf<A>) => string | number | undefined
  readonly onDone?: (output: OutputOf<A>, input: InputOf<A>) => void
  /** Answers true when the screen shows the problem itself; otherwise it is shown as a notice. */
  readonly onProblem?: (problem: Problem) => boolean
}

/** One key as long as the same thing is asked, so that a second try after a cut has no second effect. */
const useIntent = () => {
  const intent = useRef({ key: '', asked: '' })
  return {
    keyFor: (asked: string): string => {
      if (intent.current.asked !== asked || intent.current.key === '') intent.current = { key: newIntent(), asked }
      return intent.current.key
    },
    over: (): void => { intent.current = { key: '', asked: '' } },
  }
}

/** Does something: `const record = useAct<typeof recordInquiry>('referral.record', { refresh: ['referral.'] })`. */
export function useAct<A extends AnyAction>(
  name: A['name'], acting: Acting<A> = {},
): UseMutationResult<OutputOf<A>, Problem, InputOf<A>> {
  const queries = useQueryClient()
  const intent = useIntent()
  return useMutation<OutputOf<A>, Problem, InputOf<A>>({
    networkMode: 'always',
    mutationFn: input => {
      const ifMatch = acting.ifMatch?.(input)
      const key = intent.keyFor(JSON.stringify(input) ?? '')
      return call<A>(name, input, { key, ...(ifMatch !== undefined && { ifMatch }) })
    },
    onSuccess: async (output, input) => {
      intent.over()
      settle()
      acting.onDone?.(output, input)
      await refreshAnswers(queries, acting.refresh ?? [])
    },
    onError: problem => {
      if (!problem.offline) intent.over()
      if (acting.onProblem?.(problem) === true || problem.status === 401 || problem.status === 423) return
      notify({ tone: 'attention', message: problem.sentence })
    },
  })
}
