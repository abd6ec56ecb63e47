import { Button, Checkbox } from '@mantine/core'
import { IconCopy, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { wayInText } from './way-in.text.ts'
import css from './ways.module.css'

/** Ten codes, shown this once. */
export function RecoveryCodes({ codes, onKept }: { readonly codes: readonly string[], readonly onKept: () => void }) {
  const t = useText(wayInText)
  const [kept, setKept] = useState(false)
  const copy = (): void => {
    void navigator.clipboard.writeText(codes.join('\n')).then(() => notify({ message: t('copied') }))
  }
  return (
    <div className={css.stack}>
      <ol className={css.codes} aria-label={t('codesPrintTitle')}>{codes.map(code => <li key={code}>{code}</li>)}</ol>
      <div className={css.ends} data-print="no">
        <Button variant="default" leftSection={<IconCopy size={18} aria-hidden />} onClick={copy}>{t('copy')}</Button>
        <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => globalThis.print()}>{t('print')}</Button>
      </div>
      <Checkbox label={t('kept')} checked={kept} onChange={event => setKept(event.currentTarget.checked)} data-print="no" />
      <Button size="lg" disabled={!kept} onClick={onKept} data-print="no">{t('finish')}</Button>
    </div>
  )
}
