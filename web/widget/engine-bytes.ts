/** Brings the engine's bytes. */
import { engineScriptHash, wasmHash } from 'virtual:engine-hashes';
import { unpack } from '../worker/packed';
import { trustedGate } from '../worker/trusted';
import { isOwn, type Place } from './place';

const gate = trustedGate('gouji-engine', 'createScriptURL');

async function fetchEngine({ wasm }: Place): Promise<ArrayBuffer> {
  const response = await fetch(wasm, { integrity: wasmHash, credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${wasm}: ${response.status}`);
  return response.arrayBuffer();
}

/**
 * The engine packed into a script. A script needs neither a server that knows the type of gouji.wasm, nor one that lets
 * other sites read its files, nor a policy that lets the page connect.
 */
function loadPacked({ packed = '', nonce, verified }: Place): Promise<string> {
  const script = document.createElement('script');
  const loaded = new Promise<string>((resolve, reject) => {
    script.addEventListener('gouji-engine', (event) => resolve((event as CustomEvent<string>).detail));
    script.onload = () => reject(new Error(`${packed} holds no engine`));
    script.onerror = () => reject(new Error(`${packed} was not loaded`));
  });
  // A hash can only be asked where the server lets the page read the script, which verified ones have shown.
  if (verified || isOwn(packed)) script.integrity = engineScriptHash;
  if (verified) script.crossOrigin = 'anonymous';
  if (nonce) script.nonce = nonce;
  script.src = gate(packed);
  document.head.appendChild(script);
  const remove = () => document.head.removeChild(script);
  loaded.then(remove, remove);
  return loaded;
}

async function bring(place: Place): Promise<ArrayBuffer> {
  try {
    return await fetchEngine(place);
  } catch (error) {
    if (place.packed === undefined) throw error;
    return unpack(await loadPacked(place));
  }
}

const brought = new Map<string, Promise<ArrayBuffer>>();

/** The engine's bytes, brought once for all widgets of a page. @throws where they are not to be had */
export function engineBytes(place: Place): Promise<ArrayBuffer> {
  const known = brought.get(place.wasm);
  if (known) return known;
  const bytes = bring(place);
  brought.set(place.wasm, bytes);
  bytes.catch(() => brought.delete(place.wasm));
  return bytes;
}
