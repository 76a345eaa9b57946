import '../../../../../src/cdn.js';
import { router } from 'recipe:react-router, view transition';
import { mount } from './mount.js';

mount(router);
