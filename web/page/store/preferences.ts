/** What the browser keeps between visits: nothing, unless the user says so, and then the language. */
import type { Language } from 'gouji';

const key = 'gouji.language';

/** The storage may be closed to the page; then nothing is remembered. */
function storage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/** The language that the user wants to be remembered, if any. */
export function rememberedLanguage(): Language | undefined {
  const kept = storage()?.getItem(key);
  return kept === 'zh-Hans' || kept === 'zh-Hant' || kept === 'en' ? kept : undefined;
}

/** Whether a language is remembered. */
export function isRemembered(): boolean {
  return rememberedLanguage() !== undefined;
}

/** Remembers a language, or forgets it. */
export function remember(language: Language | undefined): void {
  if (language === undefined) storage()?.removeItem(key);
  else storage()?.setItem(key, language);
}
