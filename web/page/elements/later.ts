/** Elements that come when they are first needed. */
const loaders = {
  'gouji-files': async () => (await import('./files')).GoujiFiles,
  'gouji-take-away-panel': async () => (await import('./take-away-panel')).GoujiTakeAwayPanel,
};

/** Registers an element. @throws where the server does not give it */
export async function need(name: keyof typeof loaders): Promise<void> {
  const element = await loaders[name]();
  if (!customElements.get(name)) customElements.define(name, element);
}
