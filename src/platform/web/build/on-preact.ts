import type { Plugin } from 'vite'

/** React's own name for the module that stands in for it. */
const REACT = '\0react-on-preact'

/** Preact has all of React that the phone and its libraries use, but `Activity`: it keeps what it hides, and here what is hidden is not there. */
const STAND_IN = `
export * from 'preact/compat'
export { default } from 'preact/compat'
export const Activity = ({ mode, children }) => mode === 'hidden' ? null : children
`

/** Builds what is written for React on Preact, which weighs a sixth of it: an old phone on a bad network waits for bytes. Decision 0008. */
export const onPreact = (): Plugin => ({
  name: 'on-preact',
  enforce: 'pre',
  config: () => ({
    resolve: {
      alias: [
        { find: /^react$/u, replacement: REACT },
        { find: /^react-dom$/u, replacement: 'preact/compat' },
        { find: /^react-dom\/client$/u, replacement: 'preact/compat/client' },
        { find: /^react\/jsx-runtime$/u, replacement: 'preact/jsx-runtime' },
      ],
    },
  }),
  resolveId: id => id === REACT ? id : null,
  load: id => id === REACT ? STAND_IN : null,
})
