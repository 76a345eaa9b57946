import { Component, CUSTOM_ELEMENTS_SCHEMA, inject, signal } from '@angular/core';
import { Heard } from './heard';
import { map, newsroom, posts } from './newsroom';

@Component({
  selector: 'app-front',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>The Saltmere Courier</h1>

      <latest-list
        id="latest"
        [src]="posts"
        [map]="map"
        [limit]="limit()"
        refresh="60"
        (article-load)="heard.loads.set(heard.loads() + 1)"
        (article-click)="heard.clicked.set($event.detail.article.headline)"
      >
        <a [href]="newsroom">All articles</a>
      </latest-list>
      <button id="fewer" (click)="limit.set(2)">Fewer</button>
      <output id="heard">{{ heard.loads() }} loaded, {{ heard.clicked() }} clicked</output>

      <latest-list id="picks" heading="Picked by hand" [articles]="picks()" />
      <button id="pick" (click)="pick()">Pick another</button>
    </main>
  `,
})
export class Front {
  protected readonly newsroom = newsroom;
  protected readonly posts = posts;
  protected readonly map = map;
  protected readonly heard = inject(Heard);

  protected readonly limit = signal(4);
  protected readonly picks = signal([
    { url: '/article/harbour-lights', headline: 'The harbour lights are back' },
    { url: '/article/second-bakery', headline: 'A second bakery for Orrin' },
  ]);

  protected pick(): void {
    this.picks.update((picks) => [
      ...picks,
      { url: '/article/night-bus', headline: 'The night bus gets a driver' },
    ]);
  }
}
