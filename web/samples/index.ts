/** Made-up reports to try the page with, each fetched when it is asked for. */
const files = {
  wrongTotal: () => import('./wrong-total.txt?raw'),
  lostBlanks: () => import('./lost-blanks.txt?raw'),
  brokenLabels: () => import('./broken-labels.txt?raw'),
  traditional: () => import('./traditional.txt?raw'),
  clean: () => import('./clean.txt?raw'),
};

/** The name of a sample. */
export type SampleId = keyof typeof files;

/** The samples, in the order in which they are offered. */
export const sampleIds = Object.keys(files) as SampleId[];

/** The text of a sample. */
export async function readSample(id: SampleId): Promise<string> {
  return (await files[id]()).default;
}
