import { Injectable, signal } from '@angular/core';

/** What the front page has heard of its list; outlives the page. */
@Injectable({ providedIn: 'root' })
export class Heard {
  readonly loads = signal(0);
  readonly clicked = signal('nothing');
}
