import { IconCheck, IconCloudOff, IconDots, IconPencil } from '@tabler/icons-react'
import type { DraftState } from '../draft-keeper.ts'
import { useText } from '../text.ts'
import { kitText } from './kit.text.ts'
import css from './saved-state.module.css'

const icons = { saved: IconCheck, saving: IconDots, unsaved: IconPencil, offline: IconCloudOff } as const

/** Where somebody's words are, in a word and a sign; read out politely when it changes. */
export function SavedState({ state }: { readonly state: DraftState }) {
  const t = useText(kitText)
  const Icon = icons[state]
  return (
    <span className={css.state} role="status" data-state={state}>
      <Icon size={14} aria-hidden />{t(state)}
    </span>
  )
}
