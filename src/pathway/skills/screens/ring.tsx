import { useText } from '../../../platform/web/text.ts'
import css from './scene.module.css'
import { skillsText } from './skills.text.ts'

const AROUND = 2 * Math.PI * 54

/** A ring that gets smaller while the time passes by. No seconds are shown: nobody has to watch a clock. */
export function Ring({ share, seconds }: { readonly share: number, readonly seconds: number }) {
  const t = useText(skillsText)
  const left = Math.ceil((seconds * (1 - share)) / 60)
  const words = seconds * (1 - share) <= 60 ? t('almost') : t('left', { count: left })
  return (
    <div className={css.ring}>
      <svg viewBox="0 0 120 120" aria-hidden>
        <circle className={css.track} cx="60" cy="60" r="54" />
        <circle className={css.passed} cx="60" cy="60" r="54" strokeDasharray={AROUND} strokeDashoffset={AROUND * share} transform="rotate(-90 60 60)" />
      </svg>
      <p className={css.ringWords} role="status">{words}</p>
    </div>
  )
}
