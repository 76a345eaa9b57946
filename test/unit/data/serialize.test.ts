import { describe, expect, it } from 'vitest';
import { serialize } from '../../../src/data/serialize.js';

describe('serialize', () => {
  const awkward = {
    headline: 'A </script><script>alert(1)</script> <!-- & \u2028\u2029 “ü” 😀',
    n: [1, null],
  };

  it('says the same to JSON', () => {
    expect(JSON.parse(serialize(awkward))).toEqual(awkward);
  });

  it('has nothing that ends a script, opens a comment or breaks a line', () => {
    expect(serialize(awkward)).not.toMatch(/[<>&\u2028\u2029]/);
  });
});
