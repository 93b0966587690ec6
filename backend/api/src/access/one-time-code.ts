import { ONE_TIME_CODE_LENGTH, ONE_TIME_CODE_SECONDS } from '@anggakara/contracts';
import { generateSecret, generateURI, verifySync } from 'otplib';

const ISSUER = 'Anggakara';

/** 160 random bits in Base32, as authenticators read them. */
export function newSecondFactorSecret(): string {
  return generateSecret();
}

export function authenticatorUri(secret: string, email: string): string {
  return generateURI({
    ...{ issuer: ISSUER, label: email, secret },
    ...{ digits: ONE_TIME_CODE_LENGTH, period: ONE_TIME_CODE_SECONDS },
  });
}

export interface CodeCheck {
  readonly secret: string;
  readonly code: string;
  /** Seconds since 1970 by the database's clock. */
  readonly epoch: number;
}

/** The time step that a code belongs to, of the present one and its two neighbours (RFC 6238); undefined for a wrong code. */
export function stepOfCode({ secret, code, epoch }: CodeCheck): number | undefined {
  const token = code.replaceAll(' ', '');
  if (!new RegExp(`^\\d{${ONE_TIME_CODE_LENGTH}}$`).test(token)) return undefined;
  const verdict = verifySync({
    ...{ secret, token, epoch },
    ...{ digits: ONE_TIME_CODE_LENGTH, period: ONE_TIME_CODE_SECONDS, epochTolerance: ONE_TIME_CODE_SECONDS },
  });
  return verdict.valid && 'timeStep' in verdict ? verdict.timeStep : undefined;
}
