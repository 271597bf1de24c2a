/** Handing things to the user: the clipboard and files. Nothing goes anywhere else. */

/** What goes onto the clipboard, by its type. */
export type Copied = Readonly<Record<string, string>>;

/** By the copy event: also without a secure context, and without the browser rewriting the HTML. */
function copyByEvent(copied: Copied): boolean {
  let done = false;
  const fill = (event: ClipboardEvent) => {
    for (const [type, text] of Object.entries(copied)) event.clipboardData?.setData(type, text);
    event.preventDefault();
    event.stopImmediatePropagation();
    done = true;
  };
  document.addEventListener('copy', fill, true);
  try {
    return document.execCommand('copy') && done;
  } finally {
    document.removeEventListener('copy', fill, true);
  }
}

/** Puts `copied` onto the clipboard; to be called while a click is being handled. @throws where the browser does not let it */
export async function copy(copied: Copied): Promise<void> {
  if (copyByEvent(copied)) return;
  const parts = Object.entries(copied).map(([type, text]) => [type, new Blob([text], { type })]);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts))]);
}

/** Gives the user a file to save. */
export function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes its own time to begin.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A name for a file about a report: that of its own file, or its title. */
export function fileName(source: string, title: string, ending: string): string {
  const stem = source === '' ? title : source.replace(/\.\w{1,5}$/, '');
  // What no file system takes.
  const safe = stem
    .replace(/[\\/:*?"<>|\s]+/g, ' ')
    .trim()
    .slice(0, 80);
  return `${safe === '' ? 'gouji' : safe}.${ending}`;
}
