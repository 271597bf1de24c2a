// How far a long run has come, for somebody who waits at a terminal.

const interval = 100; // ms

/** Shows on stderr how many of `total` are done, where stderr is a terminal and there is something to wait for. */
export const progressOf = (total, stream = process.stderr) => {
  const shown = stream.isTTY && total > 1;
  let done = 0;
  let last = 0;
  const show = (now) => {
    last = now;
    stream.write(`\r${done}/${total}`);
  };
  return {
    step() {
      ++done;
      const now = performance.now();
      if (shown && now - last > interval) show(now);
    },
    /** Wipes the line: what comes next begins a new one. */
    end() {
      if (shown) stream.write('\r\x1b[K');
    },
  };
};
