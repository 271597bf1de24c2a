/*
 * Serves the page when there is no network.
 *
 * The page's files come with this script, as scripts that it imports: the browser keeps those with
 * it. So nothing is fetched here, ever; also where a server's policy forbids every connection. What
 * is not among the page's own files goes its usual way.
 */

/** Path to [type, content], filled by the imported scripts. */
self.files = {};

/** The parts: a list of paths, and the script that has them. */
const parts = '%PARTS%';

const headers = { 'content-security-policy': '%POLICY%', 'x-content-type-options': 'nosniff' };

// What is imported now can be imported at any later time, from the browser's own store.
self.addEventListener('install', () => {
  for (const { script } of parts) importScripts(script);
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { method, url, destination } = event.request;
  const path = url.startsWith(self.registration.scope) ? url.slice(self.registration.scope.length) : undefined;
  // A page within another one comes from the server, which says who may frame it.
  if (method !== 'GET' || path === undefined || /^i?frame$|^embed$|^object$/.test(destination)) return;
  const name = path.replace(/[?#].*/, '') || 'index.html';
  const part = parts.find(({ paths }) => paths.includes(name));
  if (!part) return;
  if (!self.files[name]) importScripts(part.script);
  const [type, content] = self.files[name];
  event.respondWith(new Response(content, { headers: { ...headers, 'content-type': type } }));
});
