/** What elements ask of the page around them. `CustomEvent`, because old libraries put something else in place of `Event`. */

/** The user wants to see the place in the source, or in the table. */
export class ShowEvent extends CustomEvent<null> {
  constructor(readonly where: 'source' | 'table') {
    super('show', { bubbles: true, composed: true });
  }
}

/** The user wants to pick files. */
export class PickEvent extends CustomEvent<null> {
  constructor() {
    super('pick', { bubbles: true, composed: true });
  }
}
