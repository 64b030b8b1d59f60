// How the screens are bundled: one small first screen, everything heavy in chunks of its own that load when opened.

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: { target: 'es2022', sourcemap: false, assetsInlineLimit: 2048, chunkSizeWarningLimit: 700 },
  server: { host: '127.0.0.1', port: 5173, proxy: { '/api': process.env['TENUN_API'] ?? 'http://127.0.0.1:3000' } },
});
