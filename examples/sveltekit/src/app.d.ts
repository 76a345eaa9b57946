import 'newsrail/types/svelte';
