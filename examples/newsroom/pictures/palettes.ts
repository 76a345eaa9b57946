import type { SectionKey } from '../story.ts';

/** Nine inks. A picture uses no others. */
export interface Palette {
  sky: string;
  glow: string;
  far: string;
  mid: string;
  near: string;
  ink: string;
  paper: string;
  accent: string;
  second: string;
}

function palette(inks: string): Palette {
  const [sky, glow, far, mid, near, ink, paper, accent, second] = inks.split(' ') as [string, ...string[]];
  return { sky, glow, far, mid, near, ink, paper, accent, second } as Palette;
}

/** Three moods for each section: one light, one warm, one late. */
export const palettes: Record<SectionKey, readonly Palette[]> = {
  news: [
    palette('#dfe7e4 #f7ecd6 #a9c0c2 #5f8d98 #2f6073 #163443 #fbf5e8 #d8503a #eab04a'),
    palette('#f3cfae #fbe6c2 #c99c8b #7d7f8e #41566f #1c2f45 #fdf3e1 #c8432f #f0a63c'),
    palette('#34506b #f0a878 #2a4560 #203a54 #182d44 #0d1c2d #fbe9cf #e8663d #f6c667'),
  ],
  politics: [
    palette('#e6e1d6 #f6efe0 #bdb6a6 #8d8877 #5c5a56 #2a2b33 #fcf7ec #a8322f #d79c3f'),
    palette('#ecd2c0 #f8e6d2 #c9a596 #96707a #5d4560 #2c2138 #fdf2e4 #b7363a #e6a94d'),
    palette('#454a6b #d99a86 #373c5c #2b304d #21253d #141728 #f8e7d4 #d8574a #f0bd62'),
  ],
  business: [
    palette('#d8e6df #f3efd7 #9fc3b6 #5b9a8d #2c6b66 #153b3d #faf6e6 #e07a2f #f0c24b'),
    palette('#f4dca6 #fcefca #d0b277 #8f8f5c #4c6656 #1f3a38 #fdf6df #cf5a2b #e9a52f'),
    palette('#28525a #e7ab6c #1f454f #193a44 #132d37 #0a1c24 #f8ead0 #f0803c #f5cd6b'),
  ],
  culture: [
    palette('#eadcea #fbeae0 #c3a9c8 #8f6ea3 #59417c #2b2049 #fdf4ee #dd4b63 #f2b248'),
    palette('#f6c9bb #fde3cf #d59a9f #9c6284 #603c69 #2f1d42 #fff2e6 #d43d51 #f4b23f'),
    palette('#3f3165 #e78a7a #352957 #2b2149 #211939 #120d24 #fbe6d6 #f05d62 #f8c35a'),
  ],
  sport: [
    palette('#dcebdd #f6f3d9 #a6cba4 #5fa269 #2d7550 #14402f #fbf8e9 #d6412f #f3c33f'),
    palette('#f7dcae #fdf0cd #c8b779 #7f9c58 #3c7350 #173f33 #fef6e1 #d34a2a #efb131'),
    palette('#1f4a4c #e2b36f #1b4143 #183a3a #133030 #0a1d1f #f7efd8 #ef6a3d #f7d065'),
  ],
  science: [
    palette('#d6e4ec #eef2dc #9dbcd0 #5b8fb1 #2c608b #14324f #f6f7ea #e0603f #e9c650'),
    palette('#cfe6df #f2f3d8 #93c2bb #4f959d #28637a #123548 #f7f8e8 #dc6a3a #ecca55'),
    palette('#16284f #5a7fb0 #14244a #122040 #0f1a35 #080f20 #e9f0e2 #f07a4a #f6dc7c'),
  ],
  opinion: [
    palette('#f1d9b0 #f9ead0 #d8b27d #b07f54 #71513f #2c2422 #fdf6e7 #c8392f #3f7f86'),
    palette('#cfdcd5 #ecefe2 #a1b9b1 #6f8e8a #445f63 #20292f #f9f6ea #d6523a #e3a83f'),
    palette('#e9c3b4 #f6ded0 #cb958b #9a6469 #5e4150 #271d2a #fdf1e6 #37707d #e8ab42'),
  ],
  life: [
    palette('#f6e3c3 #fcf1da #dcc08f #a8a35f #5f7a4a #2c3b2c #fff8e9 #d9482f #f0a830'),
    palette('#f9cfb8 #fde6d0 #e0a287 #8fa06a #4f6247 #2b2f26 #fff4e6 #cf3f33 #e8a84a'),
    palette('#d9e6d2 #f4f3da #b3cba0 #7fa06c #4a6f54 #213a32 #fbf8e8 #e2603a #efbb45'),
  ],
};
