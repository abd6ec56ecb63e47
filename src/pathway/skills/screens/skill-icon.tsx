import { IconBinoculars, IconHeartHandshake, IconMoonStars, IconRipple, IconSunHigh, IconWind } from '@tabler/icons-react'
import type { SkillKind } from '../library/skill.words.ts'
import css from './skills.module.css'

const icons = { craving: IconRipple, stress: IconWind, sleep: IconMoonStars, mood: IconSunHigh, relationships: IconHeartHandshake, planning: IconBinoculars } as const
const tones = { craving: 'brand', stress: 'info', sleep: 'kin', mood: 'attention', relationships: 'good', planning: 'neutral' } as const

/** The picture of a shelf of the library. */
export function SkillIcon({ kind, size = 22 }: { readonly kind: SkillKind, readonly size?: number }) {
  const Icon = icons[kind]
  return <span className={css.icon} data-tone={tones[kind]} aria-hidden><Icon size={size} stroke={1.6} /></span>
}
