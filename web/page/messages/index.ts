import type { Language } from 'gouji';
import { type Messages, zhHans } from './zh-hans';

export type { Messages };

/** The languages of the page by their own names, in the order in which they are offered. */
export const languageNames: Record<Language, string> = {
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  en: 'English',
};

/** The words that are at hand; those of the other languages come when they are first asked for. */
const loaded: Partial<Record<Language, Messages>> = { 'zh-Hans': zhHans };

const loaders: Record<Language, () => Promise<Messages>> = {
  'zh-Hans': async () => zhHans,
  'zh-Hant': async () => (await import('./zh-hant')).zhHant,
  en: async () => (await import('./en')).en,
};

/** Whether the words of `language` are at hand. */
export function isLoaded(language: Language): boolean {
  return loaded[language] !== undefined;
}

/** Brings the words of `language`. @throws where the server does not give them */
export async function loadMessages(language: Language): Promise<void> {
  loaded[language] ??= await loaders[language]();
}

/** Brings the words for files that cannot be read, in the language that is always at hand. */
export async function loadTrouble(): Promise<void> {
  Object.assign(zhHans.trouble, (await import('./trouble-zh-hans')).trouble);
}

/** The page's words in `language`; until they are at hand, those of the language that always is. */
export function messagesIn(language: Language): Messages {
  return loaded[language] ?? zhHans;
}

/**
 * The language to begin with. Whoever has such a report reads Chinese, so that the browser only
 * decides between its two scripts; English is a choice on the page.
 */
export function preferredLanguage(wanted: readonly string[]): Language {
  const chinese = wanted.find((tag) => /^zh\b/i.test(tag)) ?? 'zh';
  return /^zh-(hant|tw|hk|mo)\b/i.test(chinese) ? 'zh-Hant' : 'zh-Hans';
}
