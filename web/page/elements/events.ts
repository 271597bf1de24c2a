/** What elements ask of the page around them. */

/** The user wants to see the place in the source, or in the table. */
export class ShowEvent extends Event {
  constructor(readonly where: 'source' | 'table') {
    super('show', { bubbles: true, composed: true });
  }
}

/** The user wants to pick files. */
export class PickEvent extends Event {
  constructor() {
    super('pick', { bubbles: true, composed: true });
  }
}
