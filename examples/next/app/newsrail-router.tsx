'use client';

import { configure } from 'newsrail';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** Plain clicks on cards go by Next's router. */
export function NewsrailRouter() {
  const router = useRouter();
  useEffect(
    () => configure({ navigate: ({ pathname, search, hash }) => router.push(pathname + search + hash) }),
    [router],
  );
  return null;
}
