/** Keeps the page's own files in the browser, so that it works without network. */
import { trustedScript } from '../worker/open';

/**
 * Whether the page works without network from now on. It does not where it came from a file, over
 * an insecure connection, within another page, or from a server whose policy forbids it.
 */
export async function keepForOffline(): Promise<boolean> {
  const { serviceWorker } = navigator;
  if (import.meta.env.MODE !== 'production' || !serviceWorker || window.top !== window) return false;
  if (!/^https?:$/.test(location.protocol)) return false;
  try {
    await serviceWorker.register(trustedScript('./sw.js'));
    await serviceWorker.ready;
    return true;
  } catch {
    return false;
  }
}
