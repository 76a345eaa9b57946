/** The best of a few runs: the one that the machine disturbed least. */
function best(run: () => unknown): number {
  let least = Infinity;
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/**
 * How much longer a function takes for an input of twice the size: about 2 where time is linear, about 4 where it is
 * quadratic. Measured over two doublings, which evens out what the machine does besides. Half a millisecond is added,
 * since what is that fast is no danger and its ratio is noise. Tests try again before they fail: a busy machine may spoil
 * a measurement, but no try makes a quadratic function linear.
 */
export function growth(
  read: (input: string) => unknown,
  input: (size: number) => string,
  size: number,
): number {
  const [small, large] = [input(size), input(size * 4)];
  read(small);
  return Math.sqrt((best(() => read(large)) + 0.5) / (best(() => read(small)) + 0.5));
}
