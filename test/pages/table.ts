import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';

/** A page of `docs/` that a test writes from what it has measured. */
export interface Measured {
  file: string;
  /** Above the tables. */
  text: string;
  tables: {
    /** Over the first column. */
    title: string;
    rows: string[];
    columns: string[];
  }[];
}

/** Collects cells, and writes the page once every cell has been measured: a part of it would prove nothing. */
export function measured({ file, text, tables }: Measured) {
  const cells = new Map<string, number | string>();
  const key = (row: string, column: string) => `${row} ${column}`;
  const expected = tables.flatMap(({ rows, columns }) =>
    rows.flatMap((row) => columns.map((column) => key(row, column))),
  );
  return {
    take(row: string, column: string, value: number | string): void {
      cells.set(key(row, column), value);
    },
    async write(): Promise<void> {
      if (!expected.every((cell) => cells.has(cell))) return;
      const written = tables.map(({ title, rows, columns }) =>
        [
          [title, ...columns],
          ['---', ...columns.map(() => '--:')],
          ...rows.map((row) => [row, ...columns.map((column) => figure(cells.get(key(row, column))!))]),
        ]
          .map((line) => `| ${line.join(' | ')} |`)
          .join('\n'),
      );
      const path = join(import.meta.dirname, '../../docs', file);
      await writeFile(path, await format([text, ...written].join('\n\n'), { parser: 'markdown' }));
    },
  };
}

/** Nothing is `0`, and the least thing is not; words are what they are. */
function figure(value: number | string): string {
  if (typeof value === 'string') return value;
  return value ? value.toPrecision(2) : '0';
}
