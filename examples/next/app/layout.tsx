import 'newsrail/newsrail.css';
import './style.css';
import type { Metadata } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { HeardProvider } from './heard';
import { NewsrailRouter } from './newsrail-router';

export const metadata: Metadata = { title: 'The Saltmere Courier', icons: 'data:,' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <NewsrailRouter />
        <nav>
          <Link id="to-front" href="/">
            Front page
          </Link>{' '}
          <Link id="to-about" href="/about">
            About
          </Link>
        </nav>
        <HeardProvider>{children}</HeardProvider>
      </body>
    </html>
  );
}
