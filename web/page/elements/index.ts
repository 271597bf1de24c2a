import { GoujiApp } from '../app';
import { GoujiDetail } from './detail';
import { GoujiEdit } from './edit';
import { GoujiFindings } from './findings';
import { GoujiFormTable } from './form-table';
import { GoujiLegend } from './legend';
import { GoujiReason } from './reason';
import { GoujiSource } from './source';
import { GoujiTables } from './tables';
import { GoujiTakeAway } from './take-away';
import { GoujiTrouble } from './trouble';
import { GoujiVerdict } from './verdict';
import { GoujiWhatIf } from './what-if';

const elements = {
  'gouji-app': GoujiApp,
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
};

/** Registers the page's elements. A second time does nothing. */
export function defineElements(): void {
  for (const [name, element] of Object.entries(elements))
    if (!customElements.get(name)) customElements.define(name, element);
}
