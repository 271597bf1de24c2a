import { GoujiDetail } from '../page/elements/detail';
import { GoujiEdit } from '../page/elements/edit';
import { GoujiFindings } from '../page/elements/findings';
import { GoujiFormTable } from '../page/elements/form-table';
import { GoujiLegend } from '../page/elements/legend';
import { GoujiReason } from '../page/elements/reason';
import { GoujiSource } from '../page/elements/source';
import { GoujiTables } from '../page/elements/tables';
import { GoujiTakeAway } from '../page/elements/take-away';
import { GoujiTrouble } from '../page/elements/trouble';
import { GoujiVerdict } from '../page/elements/verdict';
import { GoujiWhatIf } from '../page/elements/what-if';
import { GoujiChecker } from './checker';
import type { Place } from './place';

/** The element, and what it is made of. */
const elements = {
  'gouji-detail': GoujiDetail,
  'gouji-edit': GoujiEdit,
  'gouji-findings': GoujiFindings,
  'gouji-form-table': GoujiFormTable,
  'gouji-legend': GoujiLegend,
  'gouji-reason': GoujiReason,
  'gouji-source': GoujiSource,
  'gouji-tables': GoujiTables,
  'gouji-take-away': GoujiTakeAway,
  'gouji-trouble': GoujiTrouble,
  'gouji-verdict': GoujiVerdict,
  'gouji-what-if': GoujiWhatIf,
  'gouji-checker': GoujiChecker,
};

/**
 * Registers `<gouji-checker>` and its parts. Where the page has it already, from here or from another version, that one
 * stays.
 */
export function defineChecker(place: Place): void {
  if (customElements.get('gouji-checker')) return;
  GoujiChecker.place = place;
  for (const [name, element] of Object.entries(elements))
    if (!customElements.get(name)) customElements.define(name, element);
}
