import '../../../../../src/cdn.js';
import { router } from 'recipe:react-router';
import { mount } from './mount.js';

mount(router);
