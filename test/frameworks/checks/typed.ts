import { basename } from 'node:path';
import { outcomeOf, run, tail } from '../command.ts';
import type { Example } from '../example.ts';
import { Mismatch } from '../mismatch.ts';
import { change } from '../workshop.ts';

/** The compiler accepts the sources, and refuses the mistake: by the file that it is in. */
export async function checkTyped({ mistake }: Example, place: string): Promise<void> {
  const command = ['run', 'typecheck'];
  await run('npm', command, { cwd: place });
  const { file, find, replace } = mistake!;
  const changeBack = await change(place, mistake!);
  const { code, output } = await outcomeOf('npm', command, { cwd: place });
  await changeBack();
  const what = `typecheck of ${file} with \`${replace}\` for \`${find}\``;
  if (code === 0) throw new Mismatch(what, 'refused', 'accepted');
  if (!output.includes(basename(file))) throw new Mismatch(what, `an error in ${file}`, `${tail(output)}`);
}
