// Serves dist/ on a port, with the policy of a strict host if asked: node serve.mjs PORT [strict]
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';

const [port, policy] = process.argv.slice(2);
const dist = resolve(import.meta.dirname, '../..', process.env.GOUJI_DIST ?? 'dist');

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

// What a careful host sends with every file. It forbids workers made from blobs, too.
const strict = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers = policy === 'strict' ? { 'content-security-policy': strict, 'x-content-type-options': 'nosniff' } : {};

createServer(async (request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const file = resolve(dist, `.${pathname.endsWith('/') ? `${pathname}index.html` : pathname}`);
  const body = file.startsWith(dist + sep) ? await readFile(file).catch(() => undefined) : undefined;
  response.writeHead(body ? 200 : 404, { ...headers, 'content-type': types[extname(file)] ?? 'text/plain' });
  response.end(body);
}).listen(Number(port), '127.0.0.1');
