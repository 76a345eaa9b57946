import type { Story } from '../story.ts';
import { ferry } from './en/ferry.ts';

/** Every story of the paper. The order gives them their numbers. */
export const stories: Story[] = [...ferry];
