import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';

/** A page of `docs/` that a test writes from what it has measured. */
export interface Measured {
  file: string;
  /** Above the table. */
  text: string;
  rows: string[];
  columns: string[];
}

/** Collects cells, and writes the table once every cell has been measured: a part of it would prove nothing. */
export function table({ file, text, rows, columns }: Measured) {
  const cells = new Map<string, number>();
  const key = (row: string, column: string) => `${row} ${column}`;
  return {
    measured(row: string, column: string, value: number): void {
      cells.set(key(row, column), value);
    },
    async write(): Promise<void> {
      if (cells.size < rows.length * columns.length) return;
      const lines = [
        ['', ...columns],
        ['---', ...columns.map(() => '--:')],
        ...rows.map((row) => [row, ...columns.map((column) => figure(cells.get(key(row, column))!))]),
      ];
      const page = `${text}\n\n${lines.map((line) => `| ${line.join(' | ')} |`).join('\n')}\n`;
      const path = join(import.meta.dirname, '../../docs', file);
      await writeFile(path, await format(page, { parser: 'markdown' }));
    },
  };
}

/** Nothing is `0`, and the least thing is not. */
function figure(value: number): string {
  return value ? value.toPrecision(2) : '0';
}
