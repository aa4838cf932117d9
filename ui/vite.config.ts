import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [svelte()],
  // A style in an attribute is against the content policy of the window; all styles go to one file.
  build: { target: 'es2022', cssCodeSplit: false, modulePreload: false, assetsInlineLimit: 0 },
  server: { port: 5173, strictPort: true },
});
