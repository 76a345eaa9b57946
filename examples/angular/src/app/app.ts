import { Component } from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';

@Component({
  selector: 'app-root',
  imports: [RouterLink, RouterOutlet],
  template: `
    <nav>
      <a id="to-front" routerLink="/">Front page</a>
      <a id="to-about" routerLink="/about">About</a>
    </nav>
    <router-outlet />
  `,
})
export class App {}
