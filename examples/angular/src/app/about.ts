import { Component } from '@angular/core';

@Component({
  selector: 'app-about',
  template: `
    <main>
      <h1>About the Courier</h1>
      <p>An invented paper for an invented town.</p>
    </main>
  `,
})
export class About {}
