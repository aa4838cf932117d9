// What the window knows: the screen that it draws, and what the guest types but has not handed over yet.
import { backend, type Drawn } from './backend';
import type { Act, Answer, Choice, Refusal, Screen, Setting, Timer } from './screen';

/** Longer than this, and the guest is told that the program is busy (milliseconds). */
const PATIENCE = 250;

/** While a check runs, a new screen is asked for no faster than this (milliseconds). */
const PACE = 100;

/** Where a refusal is shown: at the box for text, above the page, or in the panel of the helpdesk. */
type Place = 'box' | 'page' | 'panel';

export class Session {
  screen: Screen = $state.raw() as Screen;
  /** Why the last wish was not granted, and whether that was a wish to go on; gone when the guest does go on. */
  refusal: (Refusal & { at: Place; moves: boolean }) | null = $state.raw(null);
  busy = $state(false);
  jumping = $state(false);
  /** The text in the box, until it is handed over. */
  draft = $state('');
  /** Hands over what stands in the fields of the page. */
  handOver: (() => Promise<unknown>) | null = null;

  private handed = '';
  private order: number;
  private last: Promise<unknown> = Promise.resolve();
  private moving = false;
  private acting = false;
  private following = false;
  private waiting = 0;

  constructor(first: Drawn) {
    this.screen = first.screen;
    this.order = first.order;
  }

  answer(answer: Answer): Promise<boolean> {
    const moves = answer.answer !== 'type' && answer.answer !== 'share';
    return this.ask(() => backend.answer(answer), { moves });
  }

  async choose(choice: Choice): Promise<boolean> {
    if (choice.act) return this.act({ act: 'report', with: choice.act });
    if (choice.answer === 'jump') return this.answer({ answer: 'jump', to: choice.to });
    if (choice.answer === 'start-over') {
      this.draft = '';
      return this.answer({ answer: 'start-over' });
    }
    await this.handOver?.();
    // A choice that leads back names the page on which it stands.
    const to = choice.to === this.screen.number ? null : choice.to;
    return this.answer({ answer: 'choose', choice: choice.choice, to });
  }

  back(): Promise<boolean> {
    return this.screen.back ? this.answer({ answer: 'back' }) : Promise.resolve(false);
  }

  /** A browser can take its time to open: nothing waits for it but the next act. */
  async act(act: Act): Promise<boolean> {
    if (this.acting) return false;
    this.acting = true;
    const done = await this.ask(() => backend.act(act), { queued: false });
    this.acting = false;
    return done;
  }

  /** The program says when: its clock is the one that counts. */
  startTimer(timer: Timer): Promise<boolean> {
    return this.ask(() => backend.startTimer(timer), {});
  }

  /** Says yes to the checks that are shown. */
  async check(names: string[]): Promise<void> {
    await this.ask(() => backend.check(names), { moves: true });
  }

  /** Draws what running checks see, as long as the page shows them. */
  private async follow(): Promise<void> {
    this.following = true;
    try {
      while (this.screen.check?.state === 'running') {
        this.draw(await backend.follow(this.order));
        await new Promise((resolve) => setTimeout(resolve, PACE));
      }
    } catch {
      // The next screen follows again.
    } finally {
      this.following = false;
    }
  }

  stop(): Promise<boolean> {
    return this.ask(() => backend.answer({ answer: 'stop' }), { queued: false });
  }

  /** Data is hidden at once, whatever else is under way. */
  set(setting: Setting): Promise<boolean> {
    // A text that was handed over need not be covered: then the box is free for the next one.
    if (setting.setting === 'privacy' && setting.hidden && this.draft === this.handed) this.draft = '';
    return this.ask(() => backend.set(setting), { queued: false });
  }

  jump(text: string): Promise<boolean> {
    return this.ask(() => backend.jump(text), { moves: true });
  }

  async paste(text: string): Promise<boolean> {
    const taken = await this.ask(() => backend.paste(new TextEncoder().encode(text)), { moves: true, at: 'box' });
    if (taken) this.keep();
    return taken;
  }

  /** What was handed over stands in the box as the program keeps it, without its secrets: it can be completed. */
  private keep(): void {
    this.draft = this.handed = this.screen.paste?.text ?? '';
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
      const taken = await this.ask(() => backend.paste(bytes), { moves: true, at: 'box' });
      if (taken) this.keep();
      return taken;
    } catch {
      return this.refuse(this.screen.words.unreadable_file);
    }
  }

  /** Opens the case of a guest, from a text. */
  async openCase(bytes: Uint8Array): Promise<boolean> {
    const opened = await this.ask(() => backend.openCase(bytes), { moves: true, at: 'panel' });
    if (opened) this.draft = this.handed = '';
    return opened;
  }

  /** The same from a dropped or chosen file. */
  async openFile(files: FileList | null, mostBytes: number): Promise<boolean> {
    const file = files?.[0];
    if (!file) return false;
    try {
      return await this.openCase(new Uint8Array(await file.slice(0, mostBytes + 1).arrayBuffer()));
    } catch {
      return this.refuse(this.screen.words.unreadable_file, 'panel');
    }
  }

  private refuse(words: string, at: Place = 'box'): false {
    this.refusal = { words, fields: [], at, moves: true };
    return false;
  }

  /**
   * Asks the program. Answers go one after the other; while one that leads on is under way, the next one of that kind
   * is a second click, and is not taken.
   */
  private ask(
    wish: () => Promise<Drawn>,
    { moves = false, queued = true, at = 'page' }: { moves?: boolean; queued?: boolean; at?: Place },
  ): Promise<boolean> {
    if (moves && this.moving) return Promise.resolve(false);
    this.moving ||= moves;
    this.waiting += 1;
    setTimeout(() => (this.busy = this.waiting > 0), PATIENCE);
    const granted = (queued ? this.last.then(wish) : wish()).then(
      (drawn) => {
        // What is typed into a field answers no refusal: that stays until the guest goes on.
        if (moves || !queued) this.refusal = null;
        this.draw(drawn);
        return true;
      },
      (reason: unknown) => {
        const refusal = isRefusal(reason) ? reason : { words: this.screen.words.broken, fields: [] };
        this.refusal = { ...refusal, at, moves };
        return false;
      },
    );
    const ended = granted.finally(() => {
      this.waiting -= 1;
      if (this.waiting === 0) this.busy = false;
      if (moves) this.moving = false;
    });
    if (queued) this.last = ended;
    return granted;
  }

  /** An older screen that comes late never replaces a newer one. */
  private draw({ order, screen }: Drawn): void {
    if (order < this.order) return;
    this.order = order;
    // On another page the box is free for the next text; one that is not handed over yet stays.
    const moved = screen.number !== this.screen.number;
    this.screen = screen;
    if (moved && this.draft === this.handed) this.keep();
    if (screen.check?.state === 'running' && !this.following) void this.follow();
  }
}

function isRefusal(reason: unknown): reason is Refusal {
  return typeof reason === 'object' && reason !== null && 'words' in reason && 'fields' in reason;
}
