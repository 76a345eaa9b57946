import { useState, type Dispatch, type SetStateAction } from 'react';
import { Link, Outlet, useOutletContext } from 'react-router';

/** What the front page has heard of its list. Lives here, and so outlives the page. */
interface Heard {
  loads: number;
  clicked: string;
}

export function App() {
  const heard = useState<Heard>({ loads: 0, clicked: 'nothing' });
  return (
    <>
      <nav>
        <Link id="to-front" to="/">
          Front page
        </Link>{' '}
        <Link id="to-about" to="/about">
          About
        </Link>
      </nav>
      <Outlet context={heard} />
    </>
  );
}

export function useHeard() {
  return useOutletContext<[Heard, Dispatch<SetStateAction<Heard>>]>();
}
