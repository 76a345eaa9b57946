import '../../../../../src/cdn.js';
import { router } from 'recipe:react-router, article-click';
import { mount } from './mount.js';

mount(router);
