// The look: deep indigo of tarum-dyed thread on undyed cotton; one accent, small radii, dense but calm.

import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const tarum: MantineColorsTuple = ['#eff2fb', '#dfe5f5', '#bcc8e9', '#9fb1e3', '#8ba0dc', '#5f7bc8', '#4c68b5', '#3d569b', '#2f4583', '#22346a'];
/** Mantine's dark greys, cooled a little towards the indigo. */
const dark: MantineColorsTuple = ['#d9dce5', '#bcc1ce', '#a2a8b8', '#7d8496', '#454c5e', '#363c4c', '#2b303e', '#1c202b', '#161a23', '#10131a'];
const gray: MantineColorsTuple = ['#faf9f6', '#f3f1ec', '#e8e5dd', '#dbd7cd', '#c6c2b7', '#a09c92', '#7a776f', '#595751', '#3a3936', '#23231f'];

export const theme = createTheme({
  primaryColor: 'tarum',
  primaryShade: { light: 8, dark: 6 },
  colors: { tarum, dark, gray },
  autoContrast: true,
  luminanceThreshold: 0.35,
  black: '#1d2130',
  fontFamily: "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', monospace",
  headings: { fontWeight: '600', sizes: { h1: { fontSize: '1.5rem', lineHeight: '1.25' }, h2: { fontSize: '1.125rem', lineHeight: '1.35' }, h3: { fontSize: '1rem', lineHeight: '1.4' } } },
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Modal: { defaultProps: { transitionProps: { duration: 0 } } },
    Drawer: { defaultProps: { transitionProps: { duration: 120 } } },
    Menu: { defaultProps: { transitionProps: { duration: 0 }, shadow: 'md' } },
    Popover: { defaultProps: { transitionProps: { duration: 0 }, shadow: 'md' } },
    Tooltip: { defaultProps: { transitionProps: { duration: 0 }, openDelay: 400, events: { hover: true, focus: true, touch: false } } },
  },
});

/** The names our own styles use; Mantine's parts read its own, from the same colours. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-dimmed': '#5a5f70',
    '--mantine-color-placeholder': '#696d7c',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-default-border': '#cfcbc0',
  },
  dark: {
    '--mantine-color-body': '#161a23',
    '--mantine-color-dimmed': '#a2a8b8',
    '--mantine-color-placeholder': '#939aac',
    '--mantine-color-error': '#ff9d92',
    '--mantine-color-default-border': '#454c5e',
  },
});
