import { personalKind } from './personal-content';

const kindOf = (text: string) => {
  const bytes = Buffer.from(`8${text}8`);
  return personalKind(bytes, 1, bytes.length - 1);
};

describe('complaint-files 12: contents that speak of persons', () => {
  test.each([
    { text: '3578120101900001', kind: 'nik', because: 'born on 1 January 1990' },
    { text: '3578124101900001', kind: 'nik', because: 'a woman born on that day' },
    { text: 'NIK: 3578.1201.0190.0001', kind: 'nik', because: 'written in groups' },
    { text: '081234567890', kind: 'phone', because: 'as it is dialled at home' },
    { text: 'hp 0812-3456-7890 ya', kind: 'phone', because: 'in a sentence' },
    { text: '+62 812-3456-7890', kind: 'phone', because: 'with the code of the country' },
    { text: '6281234567890', kind: 'phone', because: 'without the plus' },
    { text: 'budi.santoso@mail.contoh.id', kind: 'email', because: 'an address' },
    { text: 'x (a1@b-c.id)', kind: 'email', because: 'in a sentence' },
  ])('$text: $kind, $because', ({ text, kind }) => expect(kindOf(text)).toBe(kind));

  test.each([
    { text: '3578120113900001', because: 'nobody was born in month 13' },
    { text: '3578123201900001', because: 'nobody was born on day 32' },
    { text: '0978120101900001', because: 'no region begins with 09' },
    { text: '35781201019000012', because: 'it has 17 digits' },
    { text: '0812345', because: 'it is too short' },
    { text: '08123456789012', because: 'it is too long' },
    { text: '08-01-2020 14', because: 'it is a day with an hour' },
    { text: '08.01.2020 14.05', because: 'it is a day with a time' },
    { text: '62 812 3456 7890', because: 'without a plus these are three numbers' },
    { text: '2020-12-31 14:05', because: 'it is a time' },
    { text: '1.234.567.890,00', because: 'it is an amount' },
    { text: '1916449', because: 'it is a ticket' },
    { text: '@budi', because: 'nothing stands before the sign' },
    { text: 'a@b', because: 'no point stands behind it' },
    { text: 'a@.id', because: 'no name stands behind it' },
    { text: 'a@b.1', because: 'the point has no name behind it' },
    { text: 'a@b.', because: 'nothing stands behind the point' },
    { text: '', because: 'there is nothing' },
  ])('$text: none, $because', ({ text }) => expect(kindOf(text)).toBeUndefined());
});
