/** What an element is doing, for its `state` property and for `:state(…)` in style sheets. */
export type ElementState = 'idle' | 'loading' | 'ready' | 'empty' | 'error' | 'stale';

/** Shows a state to style sheets: https://html.spec.whatwg.org/multipage/custom-elements.html#custom-state-pseudo-class */
export function showState(internals: ElementInternals, state: ElementState): void {
  try {
    internals.states.clear();
    internals.states.add(state);
  } catch {
    // Engines before 2024 have no states, or want two dashes; there the property and the events still tell.
  }
}
