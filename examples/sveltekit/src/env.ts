import { defineEnvVars } from '@sveltejs/kit/env';

export const variables = defineEnvVars({
  NEWSROOM: { public: true, schema: (origin) => origin ?? 'http://127.0.0.1:4400' },
});
