import node from '@astrojs/node';
import { defineConfig, envField } from 'astro/config';

export default defineConfig({
  output: 'server',
  adapter: node({ mode: 'standalone' }),
  env: {
    schema: {
      NEWSROOM: envField.string({
        context: 'server',
        access: 'secret',
        default: 'http://127.0.0.1:4400',
      }),
    },
  },
});
