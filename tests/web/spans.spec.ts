import { expect, test } from '@playwright/test';
import { labelSpans } from '../../web/page/table/spans';

const item = (label: string, ...path: string[]) => ({ label, path });

const cases = [
  { name: 'no labels', items: [item('')], spans: [] },
  { name: 'plain labels', items: [item('a'), item('b')], spans: [['a 0+1 ×1', 'b 1+1 ×1']] },
  {
    name: 'a label over two',
    items: [item('a', 'x'), item('b', 'x'), item('c')],
    spans: [
      ['x 0+2 ×1', 'c 2+1 ×2'],
      ['a 0+1 ×1', 'b 1+1 ×1'],
    ],
  },
  {
    name: 'the same label twice, apart',
    items: [item('a', 'x'), item('b'), item('c', 'x')],
    spans: [
      ['x 0+1 ×1', 'b 1+1 ×2', 'x 2+1 ×1'],
      ['a 0+1 ×1', 'c 2+1 ×1'],
    ],
  },
  {
    name: 'one inner label under two outer ones',
    items: [item('a', 'x', 'i'), item('b', 'y', 'i')],
    spans: [
      ['x 0+1 ×1', 'y 1+1 ×1'],
      ['i 0+1 ×1', 'i 1+1 ×1'],
      ['a 0+1 ×1', 'b 1+1 ×1'],
    ],
  },
];

for (const { name, items, spans } of cases) {
  test(`spans: ${name}`, () => {
    const written = labelSpans(items).map((level) =>
      level.map(({ text, start, length, depth }) => `${text} ${start}+${length} ×${depth}`),
    );
    expect(written).toEqual(spans);
  });
}
