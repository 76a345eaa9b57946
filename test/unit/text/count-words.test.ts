import { expect, it } from 'vitest';
import { countWords } from '../../../src/text/count-words.js';

it.each([
  ['', 0],
  [' – · ', 0],
  ['Crews voted by 187 to 21.', 6],
  ['the harbour-master\u2019s\n notice', 3],
  ['\u0634\u0627\u0631\u0639 \u0627\u0644\u0645\u0631\u0641\u0623', 2],
  ['\u6e2f\u306e\u592a\u9f13', 2],
  ['Tokyo \u6e2f\u306e', 2],
])('counts the words of %j', (text, count) => expect(countWords(text)).toBe(count));
