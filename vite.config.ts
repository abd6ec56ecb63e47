import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { offlineShell } from './src/platform/web/build/offline-shell.ts'
import { ownPages } from './src/platform/web/build/own-pages.ts'

const pages = ['staff', 'client', 'supporter', 'kiosk', 'door', ...(process.env['EVENKEEL_KIT'] === '1' ? ['kit'] : [])]

export default defineConfig({
  root: 'src/apps',
  publicDir: 'public',
  plugins: [ownPages({ '/apps/client/pages.ts': 'client' }), react(), offlineShell({ page: 'client.html', worker: 'client/service-worker.ts', out: 'keel-worker.js' })],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    manifest: true,
    target: ['chrome100', 'safari15.4', 'firefox100'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      input: Object.fromEntries(pages.map(page => [page, `src/apps/${page}.html`])),
    },
  },
})
