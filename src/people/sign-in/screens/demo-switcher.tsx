import { IconChevronDown, IconMasksTheater } from '@tabler/icons-react'
import { useState } from 'react'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { useText } from '../../../platform/web/text.ts'
import { DEMO_ROLES } from '../demo/demo-roles.words.ts'
import css from './demo.module.css'
import { enterDemoAs } from './enter-demo.ts'
import { roleKey, roleText } from './role.text.ts'
import { Trouble } from './trouble.tsx'
import { useStep } from './use-step.ts'

/** The nine people one can be in the demo clinic. */
export function DemoRoles({ current }: { readonly current?: string }) {
  const t = useText(roleText)
  const { busy, trouble, go } = useStep()
  return (
    <>
      <ul className={css.roles}>
        {DEMO_ROLES.map(role => {
          const key = roleKey(role)
          return (
            <li key={role}>
              <button
                type="button" className={css.role} disabled={busy} aria-current={role === current ? 'true' : undefined}
                onClick={() => go(() => enterDemoAs(role))}
              >
                <strong>{t(key)}</strong><span>{t(`${key}Is`)}</span>
              </button>
            </li>
          )
        })}
      </ul>
      <Trouble of={trouble} />
    </>
  )
}

/** "Demo as: Therapist": goes on as somebody else in one press. For the slot of a shell; shown only in the demo clinic. */
export function DemoSwitcher({ role }: { readonly role: string }) {
  const t = useText(roleText)
  const [opened, setOpened] = useState(false)
  return (
    <>
      <button type="button" className={css.switcher} onClick={() => setOpened(true)}>
        <IconMasksTheater size={18} aria-hidden />
        <span className={css.switcherWords}><span className={css.small}>{t('demoAs')}</span> {t(roleKey(role))}</span>
        <IconChevronDown size={16} aria-hidden />
      </button>
      <Sheet opened={opened} onClose={() => setOpened(false)} title={t('switchTo')} width="wide">
        <p className={css.note}>{t('demoNotReal')}</p>
        <DemoRoles current={role} />
      </Sheet>
    </>
  )
}
