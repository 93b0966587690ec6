import { ENTITY_TYPES, type EntityType, SEARCH_MAX_LENGTH } from '@anggakara/contracts';
import type { AgencySearch } from '../../data/participant-api';

export const AGENCIES_PER_PAGE = 50;

/** What of the agencies is asked for; the address carries it. */
export interface AgencyFilter {
  readonly text: string;
  readonly kind: EntityType | '';
  /** Code of the province: `13`. */
  readonly province: string;
  /** The day whose division of the country is meant; today's where it is empty. */
  readonly on: string;
  /** From 1. */
  readonly page: number;
}

/** Parameters of the address, as people share it. */
export interface AgencyAddress {
  readonly cari: string | undefined;
  readonly jenis: string | undefined;
  readonly provinsi: string | undefined;
  readonly pada: string | undefined;
  readonly halaman: string | undefined;
}

/** A parameter that says nothing the server knows is as if it were not there. */
export function filterOf({ cari, jenis, provinsi, pada, halaman }: AgencyAddress): AgencyFilter {
  return {
    text: (cari ?? '').slice(0, SEARCH_MAX_LENGTH),
    kind: ENTITY_TYPES.find((type) => type === jenis) ?? '',
    province: matched(provinsi, /^\d{2}$/),
    on: matched(pada, /^\d{4}-\d{2}-\d{2}$/),
    page: Number(matched(halaman, /^[1-9]\d{0,3}$/) || 1),
  };
}

function matched(text: string | undefined, pattern: RegExp): string {
  return text !== undefined && pattern.test(text) ? text : '';
}

/** What is not asked for is null, which takes it out of the address. */
export function addressOf({
  text,
  kind,
  province,
  on,
  page,
}: AgencyFilter): Record<keyof AgencyAddress, string | null> {
  const or = (value: string): string | null => (value === '' ? null : value);
  return {
    cari: or(text.trim()),
    jenis: or(kind),
    provinsi: or(province),
    pada: or(on),
    halaman: page === 1 ? null : String(page),
  };
}

export function searchOf({ text, kind, province, on, page }: AgencyFilter): AgencySearch {
  return { text, kind, province, on, limit: AGENCIES_PER_PAGE, offset: (page - 1) * AGENCIES_PER_PAGE };
}

export function isSameFilter(one: AgencyFilter, other: AgencyFilter): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
