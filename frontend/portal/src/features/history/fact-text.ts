import type { EditionFactView, FactClock, FactValue, MemberBackground } from '@anggakara/contracts';
import { countText, partialDateText } from '../../ui/format';
import { format } from '../../ui/language';
import type { Provenance } from '../../ui/provenance-mark';

const UNTOLD = '\u2026';

/** A stated value in words: `439`, `8 November 2018`, `18 Februari 2022 sampai 14 April 2022, 23.59 WIB`. */
export function factText(value: FactValue): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'count':
      return countText(value.count);
    case 'date':
      return `${partialDateText(value.date)}${clockText(value.clock)}`;
    case 'span':
      return $localize`${dateText(value.from)}:FROM: sampai ${dateText(value.to)}:TO:` + clockText(value.clock);
    case 'person':
      return `${value.name}, ${value.role}`;
    case 'unknown':
      return $localize`tidak diketahui`;
  }
}

/** What the mark of a statement opens; null for what is unknown, which no source carries. */
export function provenanceOf({ standing, sources, note }: EditionFactView): Provenance | null {
  const named = sources.map(({ title, publisher }) => `${title} (${publisher})`).join('; ');
  if (standing === 'unknown') return null;
  if (standing === 'documented') return { kind: 'documented', source: named };
  return { kind: 'assumption', reason: [note ?? '', named].filter((part) => part !== '').join(' ') };
}

export function backgroundText(background: MemberBackground): string {
  const words: Record<MemberBackground, string> = {
    'public-figure': $localize`tokoh`,
    academic: $localize`akademisi`,
    practitioner: $localize`praktisi`,
    journalist: $localize`jurnalis`,
    'civil-society': $localize`LSM`,
    observer: $localize`pengamat`,
    other: $localize`lainnya`,
  };
  return words[background];
}

function dateText(date: string | null): string {
  return date === null ? UNTOLD : partialDateText(date);
}

function clockText(clock: FactClock | null): string {
  return clock === null ? '' : `, ${clock.time.replace(':', format().hour)} ${clock.zone}`;
}
