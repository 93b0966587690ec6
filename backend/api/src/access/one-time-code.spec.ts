import { generateSync } from 'otplib';
import { authenticatorUri, newSecondFactorSecret, stepOfCode } from './one-time-code';

/** The secret and two values of RFC 6238's appendix B, cut to six digits. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

const EPOCH = 1_700_000_010;
const STEP = 56_666_667;

function codeAt(epoch: number): string {
  return generateSync({ secret: SECRET, epoch });
}

describe("an authenticator's code", () => {
  test.each([
    { epoch: 59, code: '287082' },
    { epoch: 1_111_111_109, code: '081804' },
  ])('RFC 6238: is $code at second $epoch', ({ epoch, code }) => {
    expect(stepOfCode({ secret: SECRET, code, epoch })).toBe(Math.floor(epoch / 30));
  });

  test.each([
    { offset: -31, step: undefined, because: 'two steps ago' },
    { offset: -30, step: STEP - 1, because: 'the step before' },
    { offset: 0, step: STEP, because: 'the present step' },
    { offset: 29, step: STEP, because: 'the end of the present step' },
    { offset: 30, step: STEP + 1, because: 'the step after' },
    { offset: 60, step: undefined, because: 'two steps ahead' },
  ])('V6.5.5: is good for its step of 30 seconds and the neighbours: $because', ({ offset, step }) => {
    expect(stepOfCode({ secret: SECRET, code: codeAt(EPOCH + offset), epoch: EPOCH })).toBe(step);
  });

  test('may be typed with a blank in the middle', () => {
    const code = codeAt(EPOCH);
    expect(stepOfCode({ secret: SECRET, code: `${code.slice(0, 3)} ${code.slice(3)}`, epoch: EPOCH })).toBe(STEP);
  });

  test.each(['', '12345', '1234567', 'abcdef', '-12345', '1e5000', '１２３４５６'])('is not %p', (code) => {
    expect(stepOfCode({ secret: SECRET, code, epoch: EPOCH })).toBeUndefined();
  });
});

describe("an authenticator's secret", () => {
  test('V6.5.3: holds 160 random bits', () => {
    expect(newSecondFactorSecret()).toMatch(/^[A-Z2-7]{32}$/);
    expect(new Set(Array.from({ length: 100 }, newSecondFactorSecret)).size).toBe(100);
  });

  test('travels in the address that authenticators read', () => {
    expect(authenticatorUri(SECRET, 'laras@kota.example')).toBe(
      `otpauth://totp/Anggakara:laras%40kota.example?secret=${SECRET}&issuer=Anggakara`,
    );
  });
});
