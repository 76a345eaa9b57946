/** What an element is doing, for its `state` property and for `:state(…)` in style sheets. */
export type ElementState = 'idle' | 'loading' | 'ready' | 'empty' | 'error' | 'stale';

/** Shows a state to style sheets: https://html.spec.whatwg.org/multipage/custom-elements.html#custom-state-pseudo-class */
export function showState(internals: ElementInternals, state: ElementState): void {
  // Absent in engines before 2024; there the property and the events still tell.
  internals.states?.clear();
  internals.states?.add(state);
}
