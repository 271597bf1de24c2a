// Whatever bytes a file has, it is read or said to be unreadable; nothing else happens. Prints the seed that fails.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { docx, docxTable, htmlTable, paragraph, sheet, stacked, xlsx } from './office.mjs';
import { pdf, write } from './pdf-writer.mjs';
import { parts, tables } from './report.mjs';

const { sourceFromFile, Unreadable } = await import('../../web/readers/node.ts');

/** A generator of numbers below `limit` (mulberry32). */
const random = (seed) => {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % limit;
  };
};

/** The bytes with some changed, and sometimes the end cut off or a piece repeated. */
const damaged = (bytes, below) => {
  const result = Uint8Array.from(bytes);
  for (let changes = 1 + below(8); changes > 0; --changes) result[below(result.length)] = below(256);
  const cut = below(result.length);
  if (below(4) === 0) return result.slice(0, cut);
  if (below(4) === 0) return Uint8Array.from([...result.slice(0, cut), ...result.slice(below(cut + 1))]);
  return result;
};

const body = parts.map((part) => (typeof part === 'string' ? paragraph(part) : docxTable(part))).join('');
const page = parts.map((part) => (typeof part === 'string' ? `<p>${part}</p>` : htmlTable(part))).join('');
const samples = {
  html: Buffer.from(`<html>${page}`),
  docx: docx(body),
  xlsx: xlsx([sheet(stacked(parts))]),
  pdf: pdf([
    tables.disputes
      .map(({ text }, i) => write(text || '0', 50 + 30 * (i % 15), 700 - 20 * Math.floor(i / 15)))
      .join(''),
  ]),
};

/** How often each kind is damaged; pdf.js takes its time. */
const rounds = { html: 80, docx: 80, xlsx: 80, pdf: 20 };

for (const [kind, bytes] of Object.entries(samples))
  test(`damaged files: ${kind}`, async () => {
    for (let seed = 1; seed <= rounds[kind]; ++seed) {
      try {
        const { text, tables: grids = [] } = await sourceFromFile(damaged(bytes, random(seed)), `a.${kind}`);
        for (const { start, end } of grids.flatMap(({ cells }) => cells))
          assert.ok(0 <= start && start <= end && end <= text.length);
      } catch (error) {
        assert.ok(error instanceof Unreadable, `seed ${seed}: ${error.stack}`);
      }
    }
  });
