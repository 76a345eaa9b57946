import 'newsrail';
import 'recipe:navigation-api';
import { show } from './show.js';

show(location.pathname);
