// The program behind the window. Only this file knows how it is asked.
import { invoke } from '@tauri-apps/api/core';

import type { Act, Answer, Screen, Setting, Topics } from './screen';

export const backend = {
  begin: () => invoke<Screen>('begin'),
  answer: (answer: Answer) => invoke<Screen>('answer', { answer }),
  // Bytes cross as they are: no JSON, and no copy as text.
  paste: (bytes: Uint8Array) => invoke<Screen>('paste', bytes),
  jump: (text: string) => invoke<Screen>('jump', { text }),
  act: (act: Act) => invoke<Screen>('act', { act }),
  set: (setting: Setting) => invoke<Screen>('set', { setting }),
  search: (typed: string) => invoke<Topics>('search', { typed }),
  drawn: () => invoke<null>('drawn'),
};
