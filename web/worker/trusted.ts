/** Trusted Types: where a policy demands them, a text becomes code or a tree only by a gate with a name. */

interface TrustedTypes<M extends string> {
  createPolicy: (name: string, rules: Record<M, (text: string) => string>) => Record<M, (text: string) => string>;
}

/**
 * A gate that lets every text pass. Where the page's policy does not let it be made, the browser itself will say so of
 * whatever would have needed it.
 */
export function trustedGate<M extends 'createHTML' | 'createScriptURL'>(
  name: string,
  method: M,
): (text: string) => string {
  const pass = (text: string) => text;
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes<M> };
  try {
    const policy = trustedTypes?.createPolicy(name, { [method]: pass } as Record<M, typeof pass>);
    return policy ? (text) => policy[method](text) : pass;
  } catch {
    return pass;
  }
}
