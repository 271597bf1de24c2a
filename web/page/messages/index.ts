import type { Language } from 'gouji';
import { en } from './en';
import { type Messages, zhHans } from './zh-hans';
import { zhHant } from './zh-hant';

export type { Messages };

/** The languages of the page, in the order in which they are offered. */
export const languages: Record<Language, Messages> = {
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
};

/** The page's words in `language`. */
export function messagesIn(language: Language): Messages {
  return languages[language];
}

/**
 * The language to begin with. Whoever has such a report reads Chinese, so that the browser only
 * decides between its two scripts; English is a choice on the page.
 */
export function preferredLanguage(wanted: readonly string[]): Language {
  const chinese = wanted.find((tag) => /^zh\b/i.test(tag)) ?? 'zh';
  return /^zh-(hant|tw|hk|mo)\b/i.test(chinese) ? 'zh-Hant' : 'zh-Hans';
}
