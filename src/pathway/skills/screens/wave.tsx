import { useText } from '../../../platform/web/text.ts'
import css from './scene.module.css'
import { skillsText } from './skills.text.ts'

const CREST = 'M0 60 C 30 20, 70 20, 100 60 S 170 100, 200 60 S 270 20, 300 60 S 370 100, 400 60 S 470 20, 500 60 S 570 100, 600 60 V 140 H 0 Z'

/** An urge as a wave: it rises, peaks and falls over the time of the step. Without motion it is a still wave. */
export function Wave({ share }: { readonly share: number }) {
  const t = useText(skillsText)
  const height = 0.35 + 0.65 * Math.sin(Math.PI * Math.min(1, Math.max(0, share)))
  return (
    <div className={css.wave} role="img" aria-label={t('wave')}>
      <svg viewBox="0 0 300 140" preserveAspectRatio="none" aria-hidden>
        <g style={{ '--height': height }} className={css.swell}>
          <path className={css.far} d={CREST} />
          <path className={css.near} d={CREST} transform="translate(-60 14)" />
        </g>
      </svg>
    </div>
  )
}
