// Makes the folder `newsrail` a plugin that can be zipped and installed: with the library’s script, and its hash.
import { cp, readFile, rm, writeFile } from 'node:fs/promises';

const library = 'node_modules/newsrail';
const { version } = JSON.parse(await readFile(`${library}/package.json`, 'utf8'));
const hashes = JSON.parse(await readFile(`${library}/cdn/integrity.json`, 'utf8'));

// The version is part of the address: `?ver=` would not reach the files that the script loads itself.
const folder = `cdn/${version}`;
await rm('newsrail/cdn', { recursive: true, force: true });
await cp(`${library}/cdn`, `newsrail/${folder}`, {
  recursive: true,
  filter: (source) => !/\.(map|iife\.js)$/.test(source),
});
await writeFile(
  'newsrail/built.php',
  `<?php
return array(
	'folder'    => '${folder}',
	'integrity' => '${hashes['newsrail.js']}',
);
`,
);
