import { ActionIcon, Button, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { IconMoon, IconSun } from '@tabler/icons-react'
import { useLanguage } from '../language.ts'
import { useText } from '../text.ts'
import { shellText } from './shell.text.ts'

/** Changes the language in one press; named in the language it leads to. */
export function LanguageSwitch({ size = 'xs' }: { readonly size?: 'xs' | 'sm' | 'md' }) {
  const t = useText(shellText)
  const { language, setLanguage } = useLanguage()
  const other = language === 'en' ? 'es' : 'en'
  return (
    <Button variant="subtle" color="gray" size={size} lang={other} onClick={() => setLanguage(other)}>
      {t('otherLanguage')}
    </Button>
  )
}

/** Light or dark in one press. */
export function SchemeSwitch() {
  const t = useText(shellText)
  const { setColorScheme } = useMantineColorScheme()
  const scheme = useComputedColorScheme('light')
  const other = scheme === 'dark' ? 'light' : 'dark'
  const Icon = scheme === 'dark' ? IconSun : IconMoon
  return (
    <ActionIcon size="sm" aria-label={`${t('scheme')}: ${t(other)}`} onClick={() => setColorScheme(other)}>
      <Icon size={18} aria-hidden />
    </ActionIcon>
  )
}
