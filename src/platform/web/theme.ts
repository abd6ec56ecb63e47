import { createTheme, type CSSVariablesResolver, type MantineThemeOverride } from '@mantine/core'
import { clay, lamplight, moss, ochre, paper, pine, plum, sky } from './colors.ts'

const fontFamily = '"Inter Variable", "Inter Fallback", system-ui, -apple-system, "Segoe UI", Roboto, sans-serif'

const heading = (size: number, line: number, fontWeight: string) =>
  ({ fontSize: `${size / 16}rem`, lineHeight: String(line / size), fontWeight })

const face: MantineThemeOverride = {
  primaryColor: 'pine',
  primaryShade: { light: 7, dark: 6 },
  colors: { pine, clay, ochre, moss, sky, plum, gray: paper, dark: lamplight, red: clay, green: moss, blue: sky },
  white: '#ffffff',
  black: '#26241f',
  fontFamily,
  radius: { xs: '6px', sm: '8px', md: '10px', lg: '12px', xl: '16px' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  shadows: { xs: 'none', sm: 'none', md: 'var(--ek-lift)', lg: 'var(--ek-lift)', xl: 'var(--ek-lift)' },
  headings: {
    fontFamily,
    fontWeight: '600',
    textWrap: 'balance',
    sizes: {
      h1: heading(26, 32, '640'), h2: heading(19, 26, '620'), h3: heading(16, 22, '620'),
      h4: heading(14, 20, '620'), h5: heading(13, 18, '620'), h6: heading(12, 16, '620'),
    },
  },
}

const components: MantineThemeOverride['components'] = {
  Button: { defaultProps: { size: 'sm' } },
  ActionIcon: { defaultProps: { size: 'md', variant: 'subtle', color: 'gray' } },
  Input: { defaultProps: { size: 'sm' } },
  InputWrapper: { defaultProps: { size: 'sm' } },
  Checkbox: { defaultProps: { size: 'sm' } },
  Radio: { defaultProps: { size: 'sm' } },
  Switch: { defaultProps: { size: 'sm' } },
  Badge: { defaultProps: { variant: 'light', tt: 'none', fw: 560 } },
  Anchor: { defaultProps: { underline: 'hover' } },
  Tooltip: { defaultProps: { openDelay: 350, withArrow: false, radius: 'sm' } },
  Modal: { defaultProps: { centered: true, radius: 'lg', overlayProps: { backgroundOpacity: 0.35 } } },
  Menu: { defaultProps: { radius: 'md', shadow: 'md', withInitialFocusPlaceholder: false } },
}

/** Staff at a desk: compact, 32 px targets. */
export const deskTheme = createTheme({
  ...face,
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  components,
})

/** A phone in one hand: larger words, 44 px targets. */
export const handTheme = createTheme({
  ...face,
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1.0625rem', lg: '1.1875rem', xl: '1.375rem' },
  components,
})

/** The quiet fill of a colour: Mantine's `light` variant. */
const soft = (color: string, token = color) => ({
  [`--mantine-color-${color}-light`]: `var(--ek-${token}-soft)`,
  [`--mantine-color-${color}-light-hover`]: `var(--ek-${token}-line)`,
  [`--mantine-color-${color}-light-color`]: `var(--ek-${token}-ink)`,
  [`--mantine-color-${color}-text`]: `var(--ek-${token}-ink)`,
})

/** Mantine's own colour roles, told in our tokens. */
export const faceVariables: CSSVariablesResolver = () => {
  const roles = {
    ...soft('pine'), ...soft('clay'), ...soft('ochre'), ...soft('moss'), ...soft('sky'), ...soft('plum'),
    ...soft('gray', 'neutral'), ...soft('red', 'clay'), ...soft('green', 'moss'), ...soft('blue', 'sky'),
    '--mantine-color-text': 'var(--ek-ink)',
    '--mantine-color-body': 'var(--ek-surface)',
    '--mantine-color-dimmed': 'var(--ek-ink-2)',
    '--mantine-color-placeholder': 'var(--ek-ink-3)',
    '--mantine-color-anchor': 'var(--ek-link)',
    '--mantine-color-error': 'var(--ek-clay-ink)',
    '--mantine-color-success': 'var(--ek-moss-ink)',
    '--mantine-color-default': 'var(--ek-surface)',
    '--mantine-color-default-hover': 'var(--ek-sunken)',
    '--mantine-color-default-color': 'var(--ek-ink)',
    '--mantine-color-default-border': 'var(--ek-line-2)',
    '--mantine-color-disabled-color': 'var(--ek-ink-3)',
  }
  return { variables: {}, light: roles, dark: roles }
}
