import type { Result } from 'gouji';
import { LitElement, type PropertyValues } from 'lit';
import { isLoaded, loadMessages, type Messages, messagesIn } from '../messages';
import type { Desk } from '../store/desk';
import type { State } from '../store/state';
import { isYielding, turn } from './turns';

/**
 * An element that shows a part of the desk's state. It is drawn anew when one of the values that
 * `watched` names has changed, and keeps nothing of the state itself.
 */
export abstract class DeskElement extends LitElement {
  static override properties = { desk: { attribute: false } };

  /** What the element shows, and where it sends what the user does. */
  declare desk: Desk;

  #seen: unknown[] = [];
  #result: Result | undefined;
  #stop: (() => void) | undefined;

  /** The values on which this element's picture depends, besides the language. */
  protected abstract watched(state: State): unknown[];

  /** Whether it is drawn before the others that wait for their turn. */
  protected get isUrgent(): boolean {
    return false;
  }

  protected get state(): State {
    return this.desk.state;
  }

  /** The page's words in the user's language. The element is drawn anew when they come. */
  protected get words(): Messages {
    const { language } = this.desk.state;
    if (!isLoaded(language))
      loadMessages(language).then(
        () => this.requestUpdate(),
        () => undefined,
      );
    return messagesIn(language);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#attend();
    // What has changed while it was away.
    if (this.hasUpdated) this.#look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
    this.#stop = undefined;
  }

  /**
   * A new report is drawn in pieces, after the browser has laid out its text; what the user does to it shows at once, for
   * the next key may lean on it.
   */
  protected override async scheduleUpdate(): Promise<void> {
    const { result, phase } = this.desk?.state ?? {};
    const comes = this.#result === undefined && result !== undefined;
    this.#result = result;
    if (isYielding() || (this.hasUpdated ? comes : phase !== 'waiting')) await turn(this.isUrgent);
    super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Drawn in its turn, it may have been taken away: then nothing must hold it.
    if (changed.has('desk') && this.isConnected) this.#attend();
  }

  #attend(): void {
    this.#stop?.();
    this.#stop = this.desk?.watch(() => this.#look());
  }

  #look(): void {
    const now = [this.desk.state.language, ...this.watched(this.desk.state)];
    if (now.every((value, i) => value === this.#seen[i])) return;
    this.#seen = now;
    this.requestUpdate();
  }
}
