import { A, type RouteSectionProps } from '@solidjs/router';

export function Layout(props: RouteSectionProps) {
  return (
    <>
      <nav>
        <A id="to-front" href="/">
          Front page
        </A>{' '}
        <A id="to-about" href="/about">
          About
        </A>
      </nav>
      {props.children}
    </>
  );
}
