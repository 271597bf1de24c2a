// JSON in pages whose libraries are older than JSON: some give arrays a toJSON that makes strings of them.
const patched = [Array.prototype, Object.prototype];

/** `JSON.stringify`, with what others have put on the prototypes out of the way while it runs. */
export const stringify = (value, replacer, indent) => {
  const theirs = patched.map((prototype) => Object.getOwnPropertyDescriptor(prototype, 'toJSON'));
  try {
    for (const prototype of patched) Reflect.deleteProperty(prototype, 'toJSON');
    return JSON.stringify(value, replacer, indent);
  } finally {
    for (let i = 0; i < patched.length; i += 1) if (theirs[i]) Object.defineProperty(patched[i], 'toJSON', theirs[i]);
  }
};
