// What the window knows: the screen that it draws, and what the guest types but has not handed over yet.
import { backend } from './backend';
import type { Act, Answer, Choice, Refusal, Screen, Setting } from './screen';

/** Longer than this, and the guest is told that the program is busy (milliseconds). */
const PATIENCE = 250;

export class Session {
  screen: Screen = $state.raw() as Screen;
  /** Why the last wish was not granted; gone with the next one that is. */
  refusal: Refusal | null = $state.raw(null);
  busy = $state(false);
  jumping = $state(false);
  /** The text in the box, until it is handed over. */
  draft = $state('');

  private last: Promise<unknown> = Promise.resolve();
  private moving = false;

  constructor(first: Screen) {
    this.screen = first;
  }

  answer(answer: Answer): Promise<boolean> {
    return this.ask(() => backend.answer(answer), answer.answer !== 'type' && answer.answer !== 'share');
  }

  choose(choice: Choice): Promise<boolean> {
    if (choice.act) return this.act({ act: 'report', with: choice.act });
    if (choice.answer === 'jump') return this.answer({ answer: 'jump', to: choice.to });
    // A choice that leads back names the page on which it stands.
    const to = choice.to === this.screen.number ? null : choice.to;
    return this.answer({ answer: 'choose', choice: choice.choice, to });
  }

  back(): Promise<boolean> {
    return this.screen.back ? this.answer({ answer: 'back' }) : Promise.resolve(false);
  }

  act(act: Act): Promise<boolean> {
    return this.ask(() => backend.act(act), true);
  }

  set(setting: Setting): Promise<boolean> {
    return this.ask(() => backend.set(setting), false);
  }

  jump(text: string): Promise<boolean> {
    return this.ask(() => backend.jump(text), true);
  }

  async paste(text: string): Promise<boolean> {
    const taken = await this.ask(() => backend.paste(new TextEncoder().encode(text)), true);
    if (taken) this.draft = '';
    return taken;
  }

  /** Hands a dropped or chosen file over: one byte more than is read, so that the program sees what is too large. */
  async file(files: FileList | null, mostBytes: number): Promise<boolean> {
    const file = files?.[0];
    if (!file) return false;
    if (files.length > 1) return this.refuse(this.screen.words.one_file);
    try {
      const bytes = new Uint8Array(await file.slice(0, mostBytes + 1).arrayBuffer());
      // Some systems hand a folder over as a file without content.
      if (bytes.length === 0) return this.refuse(this.screen.words.unreadable_file);
      return await this.ask(() => backend.paste(bytes), true);
    } catch {
      return this.refuse(this.screen.words.unreadable_file);
    }
  }

  refuse(words: string): false {
    this.refusal = { words, fields: [] };
    return false;
  }

  /**
   * Asks the program for one thing after the other. While a wish that leads on is under way, the next one of that kind
   * is a second click, and is not taken.
   */
  private ask(wish: () => Promise<Screen>, moves: boolean): Promise<boolean> {
    if (moves && this.moving) return Promise.resolve(false);
    this.moving ||= moves;
    const patience = setTimeout(() => (this.busy = true), PATIENCE);
    const granted = this.last.then(wish).then(
      (screen) => {
        // What is typed into a field answers no refusal: that stays until the guest goes on.
        if (moves) this.refusal = null;
        this.screen = screen;
        return true;
      },
      (reason: unknown) => {
        this.refusal = isRefusal(reason) ? reason : { words: this.screen.words.broken, fields: [] };
        return false;
      },
    );
    this.last = granted.finally(() => {
      clearTimeout(patience);
      this.busy = false;
      if (moves) this.moving = false;
    });
    return granted;
  }
}

function isRefusal(reason: unknown): reason is Refusal {
  return typeof reason === 'object' && reason !== null && 'words' in reason && 'fields' in reason;
}
