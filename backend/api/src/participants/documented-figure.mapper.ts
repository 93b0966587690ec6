import type { DocumentedFigureView, Language } from '@anggakara/contracts';
import { cutOffConsequences } from './cut-off';
import type { DocumentedFigureEntity } from './documented-figure.entity';
import { statusMetrics } from './figure-metrics';
import { meanConsequences } from './mean-consequences';
import type { QuotedFigure } from './quoted-figure';
import { statusConsequences } from './status-consequences';

function quotedFigure(row: DocumentedFigureEntity): QuotedFigure {
  const { received, resolved, inProcess, notFollowedUp, followUpDays } = row;
  return {
    window: {
      printed: row.windowPrinted,
      start: row.windowStart,
      end: row.windowEnd,
      complete: row.windowComplete,
    },
    counts: { received, resolved, inProcess, notFollowedUp },
    followUpDays,
  };
}

/** A row with what follows from it, computed with the calendar of days off and said in the reader's language. */
export function documentedFigureView(
  row: DocumentedFigureEntity,
  offDays: ReadonlySet<string>,
  language: Language = 'id',
): DocumentedFigureView {
  const { code, agencyCode, title, printedFigures, cannotBeRecomputed, remarks } = row;
  const figure = quotedFigure(row);
  return {
    ...{ code, agencyCode, agencyName: row.agency.name, title },
    source: { title: row.sourceTitle, publisher: row.sourcePublisher, published: row.sourcePublished },
    ...{ printedFigures, ...figure },
    consequences: [
      ...statusConsequences(figure.counts, language),
      ...meanConsequences(figure.followUpDays, language),
      ...cutOffConsequences(figure.window.end, offDays, language),
    ],
    metrics: statusMetrics(figure.counts),
    ...{ cannotBeRecomputed, remarks },
  };
}
