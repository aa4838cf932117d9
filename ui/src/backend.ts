// The program behind the window. Only this file knows how it is asked.
import { invoke } from '@tauri-apps/api/core';

import type { Act, Answer, Screen, Setting, Timer, Topics } from './screen';

/** A screen with its place in the order in which screens were made. */
export interface Drawn {
  order: number;
  screen: Screen;
}

export const backend = {
  begin: () => invoke<Drawn>('begin'),
  answer: (answer: Answer) => invoke<Drawn>('answer', { answer }),
  // Bytes cross as they are: no JSON, and no copy as text.
  paste: (bytes: Uint8Array) => invoke<Drawn>('paste', bytes),
  openCase: (bytes: Uint8Array) => invoke<Drawn>('open_case', bytes),
  jump: (text: string) => invoke<Drawn>('jump', { text }),
  act: (act: Act) => invoke<Drawn>('act', { act }),
  startTimer: (timer: Timer) => invoke<Drawn>('start_timer', { timer }),
  set: (setting: Setting) => invoke<Drawn>('set', { setting }),
  search: (typed: string) => invoke<Topics>('search', { typed }),
  drawn: () => invoke<null>('drawn'),
  check: (names: string[]) => invoke<Drawn>('check', { names }),
  follow: (order: number) => invoke<Drawn>('follow', { order }),
};
