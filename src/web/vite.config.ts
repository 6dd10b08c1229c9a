import { resolve } from 'node:path'
import { defineConfig } from 'vite'

/** `npm run build:web` bundles the pages into `dist/web/`; nothing in them comes from another host. */
export default defineConfig({
  root: import.meta.dirname,
  build: {
    outDir: resolve(import.meta.dirname, '../../dist/web'),
    emptyOutDir: true,
    // The editor of the playground is one large chunk by nature.
    chunkSizeWarningLimit: 8000,
    rolldownOptions: {
      input: {
        explorer: resolve(import.meta.dirname, 'explorer/index.html'),
        playground: resolve(import.meta.dirname, 'playground/index.html'),
        review: resolve(import.meta.dirname, 'review/index.html'),
      },
      // `use client` and `use no memo` in the packages address a server renderer and a compiler not used here.
      checks: { moduleLevelDirective: false },
    },
  },
  worker: { format: 'es' },
})
