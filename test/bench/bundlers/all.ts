import type { Bundler } from './bundle.ts';
import { esbuild } from './esbuild.ts';
import { rollup } from './rollup.ts';
import { vite } from './vite.ts';
import { webpack } from './webpack.ts';

export const bundlers: Record<string, Bundler> = { vite, webpack, rollup, esbuild };
