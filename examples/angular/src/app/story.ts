import { Component, computed, CUSTOM_ELEMENTS_SCHEMA, input } from '@angular/core';
import { map, posts } from './newsroom';

@Component({
  selector: 'app-story',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <article-view id="story" [src]="src()" [map]="map" />
      <related-reads id="related" [src]="posts" [map]="map" [canonical]="canonical()" />
    </main>
  `,
})
export class Story {
  /** Of the address. */
  readonly slug = input.required<string>();

  protected readonly posts = posts;
  protected readonly map = map;
  protected readonly src = computed(() => `${posts}?slug=${this.slug()}`);
  protected readonly canonical = computed(() => `/article/${this.slug()}`);
}
