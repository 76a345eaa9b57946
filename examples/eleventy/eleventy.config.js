import { serialize } from 'newsrail/client';

export default function (config) {
  config.addPassthroughCopy({ 'src/public': '/', 'node_modules/newsrail/cdn': 'newsrail' });
  config.addFilter('serialize', serialize);
}

export const config = {
  dir: { input: 'src' },
};
