/** The findings as SARIF 2.1.0, the exchange format of checkers, for editors and dashboards that show such. */
import type { Finding, Language, Result, Rule } from 'gouji';
import type {
  ArtifactLocation,
  Fix,
  Log,
  PhysicalLocation,
  Region,
  ReportingDescriptor,
  Result as SarifResult,
} from 'sarif';
import { triedFigures } from './tried';

const levels = { error: 'error', warning: 'warning', notice: 'note' } as const;

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** What the log is made of beside the result. */
export interface SarifContext {
  /** the text that was checked: lines and columns are counted in it, in UTF-16 code units */
  text: string;
  rules: Rule[];
  /** of gouji */
  version: string;
  language: Language;
  /** a name for what was checked, such as the file's */
  name?: string;
  /** the result with the figures that are tried */
  tried?: Result | undefined;
}

/** Finds lines and columns of offsets, both counted from 1. */
class Lines {
  readonly #begins = [0];

  constructor(text: string) {
    for (const found of text.matchAll(/\r\n|\r|\n/g)) this.#begins.push((found.index as number) + found[0].length);
  }

  at(offset: number): { line: number; column: number } {
    let [low, high] = [0, this.#begins.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#begins[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (this.#begins[low] as number) + 1 };
  }

  region([begin, end]: readonly [number, number]): Region {
    const [first, last] = [this.at(begin), this.at(end)];
    return {
      startLine: first.line,
      startColumn: first.column,
      endLine: last.line,
      endColumn: last.column,
      charOffset: begin,
      charLength: end - begin,
    };
  }
}

function descriptor({ id, severity, title, why, advice, source }: Rule): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: title || id },
    ...(why ? { fullDescription: { text: why } } : {}),
    ...(advice ? { help: { text: advice } } : {}),
    defaultConfiguration: { level: levels[severity] },
    ...(source ? { properties: { source } } : {}),
  };
}

/** The result as a SARIF log. */
export function resultAsSarif(
  result: Result,
  { text, rules, version, language, name = 'report.txt', tried }: SarifContext,
): Log {
  const lines = new Lines(text);
  const indices = new Map(rules.map(({ id }, index) => [id, index]));
  const artifactLocation: ArtifactLocation = { uri: encodeURIComponent(name), index: 0 };
  const locationOf = (span: readonly [number, number]): PhysicalLocation => ({
    artifactLocation,
    region: lines.region(span),
  });

  /** Repairs whose cells all stand in the text. */
  const fixesOf = ({ repairs }: Finding): Fix[] =>
    repairs.flatMap(({ changes, reason }) => {
      const replacements = changes.flatMap(({ cell, to }) => {
        const span = result.cells[cell]?.source;
        return span ? [{ deletedRegion: lines.region(span), insertedContent: { text: String(to) } }] : [];
      });
      if (replacements.length < changes.length) return [];
      return [{ description: { text: reason }, artifactChanges: [{ artifactLocation, replacements }] }];
    });

  const resultOf = (finding: Finding): SarifResult => {
    const [first, ...others] = finding.source;
    const fixes = fixesOf(finding);
    const ruleIndex = indices.get(finding.rule);
    return {
      ruleId: finding.rule,
      ...(ruleIndex === undefined ? {} : { ruleIndex }),
      level: levels[finding.severity],
      message: { text: finding.message },
      locations: [{ physicalLocation: first ? locationOf(first) : { artifactLocation } }],
      ...(others.length > 0
        ? { relatedLocations: others.map((span, id) => ({ id, physicalLocation: locationOf(span) })) }
        : {}),
      ...(fixes.length > 0 ? { fixes } : {}),
      ...(finding.accepted === undefined
        ? {}
        : { suppressions: [{ kind: 'external', justification: finding.accepted }] }),
      properties: { cells: finding.cells, checks: finding.checks },
    };
  };

  return {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'gouji', version, semanticVersion: version, language, rules: rules.map(descriptor) },
        },
        language,
        columnKind: 'utf16CodeUnits',
        artifacts: [{ location: { uri: encodeURIComponent(name) }, encoding: 'utf-8', contents: { text } }],
        results: result.findings.map(resultOf),
        properties: {
          report: result.report,
          summary: result.summary,
          ...(tried ? { tried: triedFigures(result, tried) } : {}),
        },
      },
    ],
  };
}
