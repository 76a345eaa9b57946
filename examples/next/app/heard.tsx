'use client';

import { createContext, use, useState, type Dispatch, type ReactNode, type SetStateAction } from 'react';

/** What the front page has heard of its list. */
interface Heard {
  loads: number;
  clicked: string;
}

type HeardState = [Heard, Dispatch<SetStateAction<Heard>>];

const HeardContext = createContext<HeardState | undefined>(undefined);

/** Stands in the layout, and so outlives the page. */
export function HeardProvider({ children }: { children: ReactNode }) {
  const heard = useState<Heard>({ loads: 0, clicked: 'nothing' });
  return <HeardContext value={heard}>{children}</HeardContext>;
}

export function useHeard(): HeardState {
  return use(HeardContext)!;
}
