// The keys of the window. By the letter on the key, never by its place: Belgian keyboards are AZERTY.
import type { Session } from './session.svelte';

const KEYS = '910';

/** Does what the pressed keys stand for. */
export function press(event: KeyboardEvent, session: Session): void {
  const wish = wished(event, session);
  if (!wish) return;
  event.preventDefault();
  wish();
}

function wished(event: KeyboardEvent, session: Session): (() => unknown) | null {
  const { screen } = session;
  const control = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  // A page that is loaded again loses what is being typed.
  if (key === 'f5' || (control && key === 'r')) return () => undefined;
  const jump = (to: string) => () => session.answer({ answer: 'jump', to });
  if (control && !event.altKey && event.shiftKey && key === 'x') return () => session.set(screen.privacy.set);
  if (session.jumping) return null;
  if (key === 'f1') return jump(KEYS);
  // On a Mac this key moves the cursor by a word.
  const writing = /^Mac/.test(navigator.platform) && (event.target as Element).matches('input, textarea');
  if (event.altKey && !control && key === 'arrowleft' && !writing) return () => session.back();
  if (!control || event.altKey) return null;
  if (event.shiftKey && key === 'h') return () => session.set({ setting: 'helpdesk', open: screen.helpdesk === null });
  if (event.shiftKey && key === 'l') return () => nextLanguage(session);
  switch (key) {
    case 'k':
      return () => (session.jumping = true);
    case '+':
    case '=':
      return () => session.set({ setting: 'text-step', larger: true });
    case '-':
      return () => session.set({ setting: 'text-step', larger: false });
    case '0':
    case 'à':
      return () => session.set({ setting: 'text-size', percent: 100 });
    case 'enter':
      return () => document.querySelector<HTMLButtonElement>('[data-main]')?.click();
    default:
      return null;
  }
}

function nextLanguage(session: Session): void {
  const { languages } = session.screen;
  const present = languages.findIndex((language) => language.chosen);
  const next = languages[(present + 1) % languages.length];
  if (next) void session.set(next.set);
}
