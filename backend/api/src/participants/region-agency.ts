import type { EntityType } from '@anggakara/contracts';

/** A row of the package's tables: a code of Kemendagri and a name in capitals. */
export interface RegionRow {
  readonly code: string;
  readonly name: string;
}

export interface RegionAgency {
  readonly code: string;
  readonly name: string;
  /** The name without what kind of region it is: `Muara Enim`. */
  readonly shortName: string;
  readonly entityType: EntityType;
  readonly regionCode: string;
  readonly provinceCode: string;
}

const CODE_MAX = 40;
const CAPITALS = new Set(['DKI']);
const SMALL = new Set(['DAN']);
const KINDS = { KABUPATEN: 'regency', KOTA: 'city' } as const;

/** The government of a province: `JAWA TENGAH` is `Pemerintah Provinsi Jawa Tengah`. */
export function provinceAgency({ code, name }: RegionRow): RegionAgency {
  return agencyOf(code, { kindName: 'Provinsi', shortName: titled(name), entityType: 'province' });
}

/** The government of a regency or city: `KOTA SOLOK` is `Pemerintah Kota Solok` and no other Solok. */
export function regencyAgency({ code, name }: RegionRow): RegionAgency {
  const [kind = '', ...words] = name.split(' ');
  const entityType = Object.hasOwn(KINDS, kind) ? KINDS[kind as keyof typeof KINDS] : undefined;
  if (entityType === undefined) throw new Error(`${code} ${name} is neither a regency nor a city`);
  return agencyOf(code, { kindName: titled(kind), shortName: titled(words.join(' ')), entityType });
}

function agencyOf(
  regionCode: string,
  { kindName, shortName, entityType }: { kindName: string; shortName: string; entityType: EntityType },
): RegionAgency {
  return {
    code: agencyCode(`${kindName} ${shortName}`),
    name: `Pemerintah ${kindName} ${shortName}`,
    ...{ shortName, entityType, regionCode },
    provinceCode: regionCode.slice(0, 2),
  };
}

/** A code has 40 characters at most: of the one name that is longer, `Kepulauan` is left out. */
function agencyCode(name: string): string {
  const code = name.toLowerCase().replaceAll(' ', '-');
  return code.length > CODE_MAX ? code.replace('kepulauan-', '') : code;
}

function titled(name: string): string {
  return name
    .split(' ')
    .map((word) => {
      if (CAPITALS.has(word)) return word;
      return SMALL.has(word) ? word.toLowerCase() : `${word.slice(0, 1)}${word.slice(1).toLowerCase()}`;
    })
    .join(' ');
}
