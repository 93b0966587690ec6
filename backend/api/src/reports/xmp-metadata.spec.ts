import { xmpDescriptions } from './xmp-metadata';

const FACTS = { title: 'Laporan', author: 'Anggakara', language: 'id-ID', madeAt: '2026-02-02T01:00:00.000Z' };

test.each([
  { says: '<pdfuaid:part>1</pdfuaid:part>', because: 'PDF/UA-1' },
  { says: '<rdf:li>id-ID</rdf:li>', because: 'the language' },
  {
    says: '<xmp:CreateDate>2026-02-02T01:00:00Z</xmp:CreateDate>',
    because: 'the moment of the model, not of the clock',
  },
  { says: '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>', because: 'the schema that PDF/A does not know' },
])('a document claims and tells $because', ({ says }) => {
  expect(xmpDescriptions(FACTS)).toContain(says);
});

test('a title with signs of markup stays a title', () => {
  const text = xmpDescriptions({ ...FACTS, title: 'Tindak & lanjut <cepat>' });
  expect(text).toContain('>Tindak &amp; lanjut &lt;cepat&gt;</rdf:li>');
});
