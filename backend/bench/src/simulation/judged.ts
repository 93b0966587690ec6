import type { Ratings } from '@anggakara/scoring';
import type { Chance } from './chance.js';
import { ENTITY_TYPES, type Field, type TrueEntry } from './world.js';

/**
 * Who marks whom. complete: every juror of a group every entry; by-type: each entity type has a panel of its own; linked: the
 * same, with one juror of each panel at the next one too; drawn: the jurors of all panels drawn for each entry.
 */
export const DESIGNS = ['complete', 'by-type', 'linked', 'drawn'] as const;
export type Design = (typeof DESIGNS)[number];

/** Jurors of one panel: the least that may judge a stage, and what evaluators of documents usually are. */
const SEATS = 3;

export interface Severities {
  /** Standard deviation of the jurors' severities, in marks. */
  readonly severity: number;
  /** Least and greatest standard deviation of what a juror's marks miss the true level by. */
  readonly noise: readonly [number, number];
}

interface Juror {
  readonly code: string;
  readonly severity: number;
  readonly noise: number;
}

/** What the jurors write down: the true level, their severity and what they miss, whole marks from 0 to 100. */
export function judged(field: Field, design: Design, severities: Severities, chance: Chance): Ratings {
  const panels = ENTITY_TYPES.map((type) => drawnJurors(`${field.group}-${type}`, severities, chance));
  const jurors = design === 'complete' ? panels.slice(0, 1).flat() : panels.flat();
  const seated = seatsOf(design, panels, chance);
  return {
    entries: field.entries.map(({ code }) => code),
    jurors: jurors.map(({ code }) => code),
    values: field.entries.map((entry) => {
      const sitting = new Set(seated(entry));
      return jurors.map((juror) => (sitting.has(juror) ? markOf(entry, juror, chance) : null));
    }),
  };
}

function drawnJurors(panel: string, { severity, noise: [least, most] }: Severities, chance: Chance): readonly Juror[] {
  return Array.from({ length: SEATS }, (_, seat) => ({
    code: `${panel}-${seat}`,
    severity: chance.normal(severity),
    noise: least + (most - least) * chance.uniform(),
  }));
}

type Seating = (entry: TrueEntry) => readonly Juror[];

function seatsOf(design: Design, panels: readonly (readonly Juror[])[], chance: Chance): Seating {
  const panelOf = ({ type }: TrueEntry): readonly Juror[] => panels[ENTITY_TYPES.indexOf(type)] ?? [];
  const everybody = panels.flat();
  switch (design) {
    case 'complete':
      return () => panels[0] ?? [];
    case 'by-type':
      return panelOf;
    case 'linked':
      return (entry) => [
        ...(panels[(ENTITY_TYPES.indexOf(entry.type) + 1) % panels.length] ?? []).slice(0, 1),
        ...panelOf(entry).slice(0, SEATS - 1),
      ];
    case 'drawn':
      return () => chance.shuffled(everybody).slice(0, SEATS);
  }
}

function markOf({ level }: TrueEntry, { severity, noise }: Juror, chance: Chance): number {
  return Math.max(0, Math.min(100, Math.round(level + severity + chance.normal(noise))));
}
