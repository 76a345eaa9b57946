import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';

export default defineConfig({
  envPrefix: 'NEWSROOM',
  plugins: [solid()],
  preview: { host: '127.0.0.1', port: Number(process.env.PORT ?? 4173), strictPort: true },
});
