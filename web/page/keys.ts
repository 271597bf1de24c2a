/** The keys that work everywhere. */
import type { Desk } from './store/desk';

/** F8 goes through the findings, Escape lets go of what is chosen; undo and redo go through what was tried. */
export function steerByKeys(event: KeyboardEvent, desk: Desk): void {
  if (event.key === 'F8') {
    event.preventDefault();
    desk.step(event.shiftKey ? -1 : 1);
  } else if (isUndo(event)) {
    const again = event.key.toLowerCase() === 'y' || event.shiftKey;
    // Where nothing is tried the keys may mean something to the page around.
    if (again ? desk.redo() : desk.undo()) event.preventDefault();
  } else if (event.key === 'Escape' && !event.defaultPrevented) {
    desk.choose({});
  }
}

/** Whether the keys mean undo or redo. In a field they belong to the browser. */
function isUndo(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  const inField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return !inField && (event.ctrlKey || event.metaKey) && /^[zy]$/i.test(event.key);
}
