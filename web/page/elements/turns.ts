/**
 * Work in small pieces: elements draw one after the other, with a picture between them where they take long, so that a
 * key or a click never waits for all of them.
 */

/** Milliseconds of drawing, after which the browser is let lay out and paint what is there: that takes twice as long. */
const longestWork = 4;

/** Milliseconds after which no picture is waited for any more: nobody may be looking. */
const longestWait = 50;

const waiting: (() => void)[] = [];
let running = false;
/** When the work since the last picture began. */
let begun: number | undefined;

// A message is a task, and one that no timer's least delay holds up.
const channel = new MessageChannel();
channel.port1.onmessage = () => {
  const now = performance.now();
  if (begun !== undefined && now - begun > longestWork) {
    begun = undefined;
    afterPicture(next);
  } else if (waiting.length > 0) {
    begun ??= now;
    waiting.shift()?.();
    next();
  } else {
    begun = undefined;
    running = false;
  }
};

function start(): void {
  if (running) return;
  running = true;
  next();
}

function next(): void {
  channel.port2.postMessage(undefined);
}

function afterPicture(go: () => void): void {
  let gone = false;
  const once = () => {
    if (!gone) go();
    gone = true;
  };
  requestAnimationFrame(once);
  setTimeout(once, longestWait);
}

/** Has all drawing wait for the next picture: the browser has enough to lay out by itself. */
export function yieldPicture(): void {
  begun = Number.NEGATIVE_INFINITY;
  start();
}

/** Whether the browser has a picture to lay out before anything is drawn. */
export function isYielding(): boolean {
  return begun === Number.NEGATIVE_INFINITY;
}

/** Resolves when the browser has drawn what is there now. */
export async function pictureDrawn(): Promise<void> {
  await new Promise<void>(afterPicture);
  await turn();
}

/** Resolves in a task of its own, after those who asked before; or, if `urgent`, before them. */
export function turn(urgent = false): Promise<void> {
  return new Promise((resolve) => {
    if (urgent) waiting.unshift(resolve);
    else waiting.push(resolve);
    start();
  });
}
