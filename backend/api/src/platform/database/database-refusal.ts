import type { RefusalCode } from '@anggakara/contracts';
import { CONSTRAINT_REFUSALS } from './constraint-refusals';
import { postgresErrorOf } from './postgres-error';

const BY_CODE: Readonly<Record<string, RefusalCode>> = {
  '22001': 'malformed-value',
  '22003': 'number-out-of-range',
  '22007': 'malformed-value',
  '22008': 'malformed-value',
  '22021': 'unstorable-text',
  '22P02': 'malformed-value',
  '22P05': 'unstorable-text',
  '23502': 'rule-broken',
  '23503': 'reference-missing',
  '23505': 'already-exists',
  '23514': 'rule-broken',
  '40001': 'busy',
  '40P01': 'busy',
  '53100': 'storage-full',
  '55P03': 'busy',
  '57014': 'busy',
};

/** 08 connection, 28 rights to connect, 3D the database, 53 resources, 57 operator: the server is away or going away. */
const UNAVAILABLE = /^(08|28|3D|53|57)|^E(CONN|PIPE|HOST|NET|TIMEDOUT|NOTFOUND|AI_AGAIN)/;

/** The refusal that a failed statement stands for; undefined where nobody foresaw it. */
export function databaseRefusalCode(error: unknown): RefusalCode | undefined {
  const failure = postgresErrorOf(error);
  if (failure === undefined) return undefined;
  if (failure.constraint !== undefined) {
    const named = CONSTRAINT_REFUSALS[failure.constraint];
    if (named !== undefined) return named;
  }
  return BY_CODE[failure.code] ?? (UNAVAILABLE.test(failure.code) ? 'database-unavailable' : undefined);
}
