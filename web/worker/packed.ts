/** The engine's bytes as they are packed into scripts: gzip in base64. */
export async function unpack(base64: string): Promise<ArrayBuffer> {
  const packed = atob(base64);
  const bytes = new Uint8Array(packed.length);
  for (let i = 0; i < packed.length; i += 1) bytes[i] = packed.charCodeAt(i);
  // Not by way of a blob: WebKitGTK cannot read one in a page that came from a file.
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  const written = writer.write(bytes).then(() => writer.close());
  const [unpacked] = await Promise.all([new Response(readable).arrayBuffer(), written]);
  return unpacked;
}
