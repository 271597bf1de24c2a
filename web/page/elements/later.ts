/**
 * Registers an element that comes when it is first needed.
 *
 * @throws where the server does not give it
 */
export async function need(name: string, load: () => Promise<CustomElementConstructor>): Promise<void> {
  const element = await load();
  if (!customElements.get(name)) customElements.define(name, element);
}
