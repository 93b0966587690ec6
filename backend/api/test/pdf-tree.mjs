import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

// Runs as a process of its own: the reader is an ES module, which jest's module registry does not load.
const document = await getDocument({ data: new Uint8Array(readFileSync(process.argv[2])), verbosity: 0 }).promise;

/** An element of the tree with the text that it holds. */
function told(node, texts) {
  if (node.type === 'content') return { role: '', text: texts.get(node.id) ?? '', children: [] };
  const children = node.children.map((child) => told(child, texts));
  return { role: node.role, alt: node.alt, text: children.map(({ text }) => text).join(''), children };
}

/** What stands in each marked piece of a page. */
function textsOf(items) {
  const texts = new Map();
  let open;
  for (const { type, id, str, hasEOL } of items) {
    if (type === 'beginMarkedContentProps') open = id;
    else if (type === 'endMarkedContent') open = undefined;
    else if (open !== undefined && str !== undefined)
      texts.set(open, `${texts.get(open) ?? ''}${str}${hasEOL ? ' ' : ''}`);
  }
  return texts;
}

const pages = [];
for (let number = 1; number <= document.numPages; number += 1) {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  pages.push(told(await page.getStructTree(), textsOf(items)));
}
const { info, metadata } = await document.getMetadata();
const { Language: language, Title: title } = info;
const claims = ['pdfaid:part', 'pdfaid:conformance', 'pdfuaid:part', 'dc:title'].map(
  (name) => metadata?.get(name) ?? null,
);
process.stdout.write(JSON.stringify({ pages, language, title, claims, marks: await document.getMarkInfo() }));
await document.destroy();
