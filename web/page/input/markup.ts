/** Reading the HTML of a paste. */
import type { Source } from 'gouji';
import { readHtml } from '../../readers/html';
import { parseHtml } from './parse';

/** The text of `html` as it is seen, with the cells of its tables. */
export const readMarkup = (html: string): Source => readHtml(html, parseHtml);
