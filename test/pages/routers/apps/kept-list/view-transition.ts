import '../../../../../src/cdn.js';
import 'recipe:view transition';

const list = document.createElement('latest-list');
list.setAttribute('src', '/api/posts.json');
document.getElementById('app')!.append(list);
