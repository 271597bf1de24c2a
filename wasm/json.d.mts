/** `JSON.stringify` of a value that is an object or an array, in spite of what old libraries put on the prototypes. */
export function stringify(
  value: object,
  replacer?: ((key: string, value: unknown) => unknown) | null,
  indent?: number,
): string;
