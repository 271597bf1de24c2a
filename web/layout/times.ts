/** What `make` gives for 0, 1, … `count` − 1. Old libraries replace `Array.from` by one that knows no second argument. */
export function times<T>(count: number, make: (index: number) => T): T[] {
  const made: T[] = [];
  for (let index = 0; index < count; index += 1) made.push(make(index));
  return made;
}
