import '../../../../../src/cdn.js';
import 'recipe:navigation-api';
import { show } from './show.js';

show(location.pathname);
