import { BOLD, colorOf, fontOf, REGULAR } from './canvas-style';

test.each([
  { text: '#0b5563', color: { hex: '#0b5563', alpha: 1 }, because: 'six digits stay as they are' },
  { text: '#FFF', color: { hex: '#ffffff', alpha: 1 }, because: 'three digits are doubled' },
  { text: '#00000080', color: { hex: '#000000', alpha: 128 / 255 }, because: 'the last two of eight say how opaque' },
  { text: 'rgba(0, 0, 0, 0.1)', color: { hex: '#000000', alpha: 0.1 }, because: 'the fourth part says how opaque' },
  { text: 'rgb(1, 2, 255)', color: { hex: '#0102ff', alpha: 1 }, because: 'three parts are opaque' },
])('$because: $text', ({ text, color }) => {
  expect(colorOf(text)).toEqual(color);
});

test('a colour in any other form is refused, so that no part of a chart disappears', () => {
  expect(() => colorOf('teal')).toThrow('not a colour: teal');
});

test.each([
  { text: 'normal 8px Helvetica', font: { size: 8, face: REGULAR } },
  { text: 'bold 12.5px Helvetica', font: { size: 12.5, face: BOLD } },
  { text: '700 9px Arial', font: { size: 9, face: BOLD } },
])('$text is $font.face at $font.size', ({ text, font }) => {
  expect(fontOf(text)).toEqual(font);
});
