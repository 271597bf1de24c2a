/** Where the widget's files lie. */

/** The widget's script and what lies beside it. */
export interface Place {
  /** The engine: gouji.wasm. */
  wasm: string;
  /** The widget's own script, which a worker can run too; not known where a bundler has packed it. */
  script?: string;
  /** The engine packed into a script, for where gouji.wasm cannot be fetched. */
  packed?: string;
  /** The nonce of the widget's script element, which its policy may ask of other scripts too. */
  nonce?: string;
  /** Whether the host has had the widget's script checked by its hash: then nothing runs that is not. */
  verified?: boolean;
}

/** What the names of the widget's files begin with; what follows, such as a version, is common to them. */
const stem = /gouji-checker([^/]*)\.js(?:[?#].*)?$/;

/**
 * The address from which the script that is running now has come. A script element does not know it for sure: it
 * reckons from the `<base>` that the page has by now, and a module has no element.
 */
function addressOf(script: HTMLScriptElement | null): string {
  const [address] = /\b(?:https?|file):\/\/[^\s)]*(?=:\d+:\d+)/.exec(new Error().stack ?? '') ?? [];
  return address ?? script?.src ?? '';
}

/** The place of the script that is running now. */
export function placeOfScript(script: HTMLScriptElement | null): Place {
  const address = addressOf(script);
  const beside = (name: string, extension: string) =>
    stem.test(address)
      ? address.replace(stem, `${name}$1.${extension}`)
      : new URL(`${name}.${extension}`, address || location.href).href;
  return {
    wasm: beside('gouji', 'wasm'),
    packed: beside('gouji-engine', 'js'),
    verified: (script?.integrity ?? '') !== '',
    ...(address === '' ? {} : { script: address }),
    ...(script?.nonce ? { nonce: script.nonce } : {}),
  };
}

/** Whether `address` belongs to the page's own origin, so that a worker may run it. */
export function isOwn(address: string): boolean {
  // In a sandbox the page has no origin, whatever its address says.
  return new URL(address).origin === self.origin && self.origin !== 'null';
}
