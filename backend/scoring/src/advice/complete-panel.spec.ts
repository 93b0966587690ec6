import fc from 'fast-check';
import { law } from '../../test/law';
import { severity } from './severity';

const anyTable = fc.tuple(fc.integer({ min: 3, max: 5 }), fc.integer({ min: 2, max: 3 })).chain(([entries, jurors]) =>
  fc.array(fc.array(fc.integer({ min: 60, max: 80 }), { minLength: jurors, maxLength: jurors }), {
    minLength: entries,
    maxLength: entries,
  }),
);

describe('advice 4: where every juror rated every entry the order cannot change', () => {
  law(
    'with severity taken off, every two entries stand as their raw means let them stand',
    fc.property(anyTable, (values) => {
      const entries = values.map((_, row) => `E${row}`);
      const jurors = (values[0] ?? []).map((_, column) => `J${column}`);
      const [part] = severity({ entries, jurors, values });
      expect(part?.isComplete).toBe(true);
      const scores = part?.adjusted ?? [];
      expect(scores).toHaveLength(values.length);
      const shifts = scores.map(({ raw, adjusted }) => adjusted - raw);
      expect(Math.max(...shifts) - Math.min(...shifts)).toBeLessThan(1e-6);
    }),
  );
});
