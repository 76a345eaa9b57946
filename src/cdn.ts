// What a script tag loads: what finds the tags in the page, and the public names for those who import it. The elements
// come after, each when its tag is met.
import { startFromScript, withoutQuery } from './cdn/from-script.js';

export { allDefined, discover, loader, type Loader } from './cdn/loader.js';
export * from './index.js';

const itself = withoutQuery();
if (itself) void import(itself);
else startFromScript();
