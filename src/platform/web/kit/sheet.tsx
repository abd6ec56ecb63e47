import { CloseButton, MantineThemeProvider } from '@mantine/core'
import { useEffect, useId, useMemo, useRef, type ReactNode } from 'react'
import { useText } from '../text.ts'
import { kitText } from './kit.text.ts'
import css from './sheet.module.css'

/** A question or a short form over the page. */
export interface SheetProps {
  readonly opened: boolean
  readonly onClose: () => void
  readonly title: ReactNode
  readonly children: ReactNode
  /** Buttons at the foot, the main one last. */
  readonly foot?: ReactNode
  readonly width?: 'narrow' | 'wide'
}

/**
 * Drop-downs inside the sheet must open inside it: nothing of the page can stand above a native dialog. Named, not given as an element:
 * a sheet within a sheet merges the two themes, and elements cannot be merged.
 */
const useDropDownsInside = () => {
  const dropsId = useId()
  const theme = useMemo(() => ({ components: { Portal: { defaultProps: { target: `#${CSS.escape(dropsId)}` } } } }), [dropsId])
  return { dropsId, theme }
}

/** A native dialog: centred at a desk, from the bottom edge on a phone. Escape and the veil close it. */
export function Sheet({ opened, onClose, title, children, foot, width = 'narrow' }: SheetProps) {
  const t = useText(kitText)
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const { dropsId, theme } = useDropDownsInside()
  useEffect(() => {
    if (opened && dialog.current?.open === false) dialog.current.showModal()
    if (!opened && dialog.current?.open === true) dialog.current.close()
  }, [opened])
  return (
    <dialog
      ref={dialog} className={css.dialog} aria-labelledby={titleId}
      onCancel={event => { event.preventDefault(); onClose() }}
      onClose={() => { if (opened) onClose() }}
      onPointerDown={event => { if (event.target === event.currentTarget) onClose() }}
    >
      {opened && (
        <MantineThemeProvider theme={theme}>
          <div className={css.panel} data-width={width}>
            <div className={css.head}>
              <h2 id={titleId} className={css.title}>{title}</h2>
              <CloseButton aria-label={t('close')} onClick={onClose} size="lg" />
            </div>
            <div className={css.body}>{children}</div>
            {foot !== undefined && <div className={css.foot}>{foot}</div>}
          </div>
          <div id={dropsId} className={css.drops} />
        </MantineThemeProvider>
      )}
    </dialog>
  )
}
