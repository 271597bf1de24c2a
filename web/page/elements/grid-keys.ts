/** Arrow keys in a table whose cells span rows and columns. */

const directions: Record<string, [dx: number, dy: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const edges: Record<string, 'first' | 'last'> = { Home: 'first', End: 'last' };

/** Whether two stretches share more than a border. */
function overlaps(a: [number, number], b: [number, number]): boolean {
  return Math.min(a[1], b[1]) - Math.max(a[0], b[0]) > 2;
}

/**
 * The button in a cell of the event's table to which the pressed key leads: the nearest in its
 * direction among those of the same row or column as they are drawn; the row's first and last for
 * Home and End. None where the key is not an arrow, or at the edge.
 */
export function gridStep(event: KeyboardEvent): HTMLButtonElement | undefined {
  const from = (event.target as Element).closest('td');
  const table = from?.closest('table');
  if (!from || !table || event.altKey || event.ctrlKey || event.metaKey) return undefined;
  const cells = [...table.querySelectorAll<HTMLElement>('td')].filter((cell) => cell.querySelector('button'));
  const buttonOf = (cell: Element | undefined) => cell?.querySelector('button') ?? undefined;

  const edge = edges[event.key];
  if (edge) {
    const row = cells.filter((cell) => cell.parentElement === from.parentElement);
    return buttonOf(edge === 'first' ? row[0] : row[row.length - 1]);
  }

  const [dx, dy] = directions[event.key] ?? [0, 0];
  if (dx === 0 && dy === 0) return undefined;
  const here = from.getBoundingClientRect();
  const along = dx + dy;
  const distance = (box: DOMRect) => (dx === 0 ? box.top - here.top : box.left - here.left) * along;
  const [next] = cells
    .map((cell) => ({ cell, box: cell.getBoundingClientRect() }))
    .filter(
      ({ cell, box }) =>
        cell !== from &&
        distance(box) > 0 &&
        (dx === 0
          ? overlaps([here.left, here.right], [box.left, box.right])
          : overlaps([here.top, here.bottom], [box.top, box.bottom])),
    )
    .sort((a, b) => distance(a.box) - distance(b.box));
  return buttonOf(next?.cell);
}
