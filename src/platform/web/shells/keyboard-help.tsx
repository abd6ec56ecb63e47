import { Switch } from '@mantine/core'
import { Sheet } from '../kit/sheet.tsx'
import { useSingleKeys } from '../single-keys.ts'
import { useText } from '../text.ts'
import css from './keyboard-help.module.css'
import { shellText } from './shell.text.ts'

/** One shortcut and what it does. */
export interface Shortcut {
  readonly keys: readonly string[]
  readonly does: string
}

/** What the keys do, and the switch that turns single letters off. */
export function KeyboardHelp({ opened, onClose, more = [] }: {
  readonly opened: boolean, readonly onClose: () => void, readonly more?: readonly Shortcut[],
}) {
  const t = useText(shellText)
  const [singleKeys, setSingleKeys] = useSingleKeys()
  const shortcuts: readonly Shortcut[] = [
    { keys: ['⌘', 'K'], does: t('keysSearch') },
    { keys: ['J', 'K'], does: t('keysMove') },
    { keys: ['↵'], does: t('keysOpen') },
    { keys: ['Esc'], does: t('keysClose') },
    { keys: ['?'], does: t('keysHelp') },
    ...more,
  ]
  return (
    <Sheet opened={opened} onClose={onClose} title={t('keys')}>
      <dl className={css.keys}>
        {shortcuts.map(({ keys, does }) => (
          <div key={does} className={css.line}>
            <dt>{keys.map(key => <kbd key={key} className={css.key}>{key}</kbd>)}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Switch
        label={t('keysSwitch')} checked={singleKeys === 'on'}
        onChange={event => setSingleKeys(event.currentTarget.checked ? 'on' : 'off')}
      />
    </Sheet>
  )
}
