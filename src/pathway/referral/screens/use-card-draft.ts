import { useCallback, useRef } from 'react'
import { z } from 'zod'
import { call } from '../../../platform/web/call.ts'
import { useDraft, type Draft } from '../../../platform/web/draft.ts'
import type { SaveDraft } from '../../../platform/web/draft-keeper.ts'
import type { keepDraft } from '../keep-draft.ts'

const Kept = z.object({ words: z.string(), changedAt: z.string() })

/** The card as it saves itself, and what another window has kept meanwhile. */
export interface CardDraft {
  readonly draft: Draft
  /** The kept card this one goes on from. */
  readonly since: () => string | null
  readonly elsewhere: z.output<typeof Kept> | null
  /** Goes on with these words on top of what the other window kept. */
  readonly goOn: (words: string) => void
}

/** Keeps the card while somebody types; never over a card that another window kept. */
export function useCardDraft(saved: string, startedAt: string | null): CardDraft {
  const since = useRef(startedAt)
  const save = useCallback<SaveDraft>(async (words, { key, leaving }) => {
    const { changedAt } = await call<typeof keepDraft>('referral.keep-draft', { words, since: since.current }, { key, leaving })
    since.current = changedAt
  }, [])
  const draft = useDraft({ name: 'inquiry-card', saved, save })
  const current = Kept.safeParse(draft.problem?.code === 'referral.card-elsewhere' ? draft.problem.current : null)
  return {
    draft, since: () => since.current, elsewhere: current.success ? current.data : null,
    goOn: words => {
      since.current = current.data?.changedAt ?? since.current
      draft.change(words)
      void draft.flush()
    },
  }
}
