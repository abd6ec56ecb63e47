import { hashKey, type QueryClient } from '@tanstack/react-query'
import { lockedShelf } from './locked-shelf.ts'
import { Problem } from './problem.ts'

/** One answer of the server as the device keeps it for a time without a network. */
export interface KeptAnswer { readonly key: readonly unknown[], readonly answer: unknown, readonly at: number }

/** A bundle of kept answers: under which name, which questions, and how long they may be shown. */
export interface Bundle {
  readonly name: string
  readonly questions: readonly string[]
  /** Left out: as long as the device has it. */
  readonly hours?: number
}

const isKept = (value: unknown): value is KeptAnswer => typeof value === 'object' && value !== null
  && 'key' in value && Array.isArray(value.key) && 'answer' in value && 'at' in value && typeof value.at === 'number'

const bundleFrom = (value: unknown): readonly KeptAnswer[] => Array.isArray(value) ? value.filter(isKept) : []

/** May an answer of this age still be shown? */
export const stillShown = (answer: Pick<KeptAnswer, 'at'>, { hours }: Pick<Bundle, 'hours'>, now: number): boolean =>
  hours === undefined || now - answer.at < hours * 3_600_000

/** Puts the kept answers back, so that screens have something to show before, or without, a network. What is kept for hours only is asked again at once: it may be from before what was sent last. */
export async function putBackAnswers(queries: QueryClient, bundle: Bundle, now = Date.now()): Promise<number> {
  const shelf = await lockedShelf()
  const kept = bundleFrom(await shelf.read(bundle.name)).filter(answer => stillShown(answer, bundle, now))
  for (const { key, answer, at } of kept) {
    if (queries.getQueryData(key) !== undefined) continue
    queries.setQueryData(key, answer, { updatedAt: at })
    if (bundle.hours !== undefined) void queries.invalidateQueries({ queryKey: key, exact: true, refetchType: 'none' })
  }
  return kept.length
}

const namesOf = (queries: QueryClient, { questions }: Bundle): readonly KeptAnswer[] => queries.getQueryCache().getAll().flatMap(query => {
  const [name] = query.queryKey
  const wanted = typeof name === 'string' && questions.includes(name) && query.state.data !== undefined
  return wanted ? [{ key: query.queryKey, answer: query.state.data, at: query.state.dataUpdatedAt }] : []
})

/** Writes what is known now; answers known from before stay unless the same question has a newer one. */
export async function keepAnswers(queries: QueryClient, bundle: Bundle): Promise<void> {
  const shelf = await lockedShelf()
  const fresh = namesOf(queries, bundle)
  if (fresh.length === 0) return
  const asked = new Set(fresh.map(({ key }) => hashKey(key)))
  const before = bundleFrom(await shelf.read(bundle.name)).filter(({ key }) => !asked.has(hashKey(key)))
  await shelf.write(bundle.name, [...before, ...fresh].sort((a, b) => b.at - a.at).slice(0, 40))
}

/** Takes a bundle off the device. */
export const dropAnswers = async ({ name }: Bundle): Promise<void> => (await lockedShelf()).remove(name)

/** Keeps bundles up to date while the app is open, and lets the last answer stay on screen when only the network is away. */
export function watchAnswers(queries: QueryClient, bundles: readonly Bundle[], mayKeep: () => boolean): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const soon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => { if (mayKeep()) void Promise.all(bundles.map(bundle => keepAnswers(queries, bundle))) }, 400)
  }
  return queries.getQueryCache().subscribe(event => {
    if (event.type !== 'updated') return
    if (event.action.type === 'success') soon()
    const { error, data } = event.query.state
    if (event.action.type === 'error' && data !== undefined && error instanceof Problem && error.offline) {
      event.query.setState({ status: 'success', error: null })
    }
  })
}
