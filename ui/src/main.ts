import './app.css';

import { mount } from 'svelte';

import App from './App.svelte';
import { backend } from './backend';
import { Session } from './session.svelte';

const target = document.getElementById('app');
if (target) {
  mount(App, { target, props: { session: new Session(await backend.begin()) } });
  // Two frames later the page can be seen.
  requestAnimationFrame(() => requestAnimationFrame(() => void backend.drawn()));
}
