import './app.css';

import { mount } from 'svelte';

import App from './App.svelte';
import { backend, type Drawn } from './backend';
import { Session } from './session.svelte';

declare global {
  interface Window {
    /** The screen with which the page was opened. */
    firstScreen?: Drawn;
  }
}

const target = document.getElementById('app');
// A page that is loaded again is not the first one any more: it asks.
const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
const first = visit?.type === 'reload' ? undefined : window.firstScreen;
delete window.firstScreen;
if (target) {
  mount(App, { target, props: { session: new Session(first ?? (await backend.begin())) } });
  // Two frames later the page can be seen.
  requestAnimationFrame(() => requestAnimationFrame(() => void backend.drawn()));
}
