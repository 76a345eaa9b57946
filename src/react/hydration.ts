import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether what is drawn now is the server's markup: there, and in the browser while React compares with it. */
export function useIsServed(): boolean {
  return useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
}

/** `useLayoutEffect`, of which React 18 warns on a server, where there are no effects at all. */
export const useEffectBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;
