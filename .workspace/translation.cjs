/**
 * What the source texts and their translation say to each other. Texts by id, as the extraction writes them:
 * `{ id, text, place }`; the translation is an Application Resource Bundle whose `@id` holds the source text.
 */
const PLACEHOLDER = /\{\$\w+\}/g;

/** The texts of an extracted bundle, in the order of the sources, each with the first place where it stands. */
function textsOf(bundle) {
  return idsOf(bundle).map((id) => ({ id, text: bundle[id], place: placeOf(bundle[`@${id}`]) }));
}

/** Which texts have no translation, which translations no text, and which of them lost or invented a blank. */
function translationFaults(texts, translation) {
  const known = new Set(texts.map(({ id }) => id));
  const translated = texts.filter(({ id }) => isTranslated(translation, id));
  return {
    missing: texts.filter(({ id }) => !isTranslated(translation, id)),
    obsolete: [
      ...new Set(
        Object.keys(translation)
          .filter((key) => !key.startsWith('@@'))
          .map(bareId),
      ),
    ]
      .filter((id) => !known.has(id))
      .map((id) => ({ id, text: translation[`@${id}`]?.source_text ?? translation[id], place: '' })),
    uneven: translated.filter(({ id, text }) => blanksOf(text) !== blanksOf(translation[id])),
  };
}

/**
 * The translation of exactly these texts, in their order. A text that only moved its outer blanks keeps its translation;
 * one that is new has its source alone, so that the build still names it as missing.
 */
function renewedTranslation(texts, translation) {
  const byText = new Map(
    idsOf(translation).map((id) => [(translation[`@${id}`]?.source_text ?? '').trim(), translation[id]]),
  );
  const entries = texts.flatMap(({ id, text }) => {
    const english = isTranslated(translation, id) ? translation[id] : byText.get(text.trim());
    const source = [`@${id}`, { source_text: text }];
    return english === undefined ? [source] : [[id, withEdgesOf(text, english)], source];
  });
  return { '@@locale': translation['@@locale'], entries };
}

/** One line for a translation, one for its source: they are read, compared and merged by lines. */
function translationText({ '@@locale': locale, entries }) {
  const lines = entries.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `{\n${[`  "@@locale": ${JSON.stringify(locale)}`, ...lines].join(',\n')}\n}\n`;
}

/** A line for each fault, for the person who mends it. */
function faultLines({ missing, obsolete, uneven }) {
  return [
    ...missing.map(({ id, text, place }) => `belum diterjemahkan: ${place} "${text.trim()}" (${id})`),
    ...obsolete.map(({ id, text }) => `tidak dipakai lagi: "${text.trim()}" (${id})`),
    ...uneven.map(({ id, text, place }) => `isian kurung berbeda: ${place} "${text.trim()}" (${id})`),
  ];
}

function idsOf(bundle) {
  return Object.keys(bundle).filter((key) => !key.startsWith('@'));
}

function bareId(key) {
  return key.replace(/^@/, '');
}

function isTranslated(translation, id) {
  return typeof translation[id] === 'string' && translation[id].trim() !== '';
}

function placeOf(meta) {
  const [first] = meta?.['x-locations'] ?? [];
  return first === undefined ? '' : `${first.file}:${first.start.line}`;
}

/** The set of blanks: a translation may say one twice, but neither leave one out nor fill in another. */
function blanksOf(text) {
  return [...new Set(text.match(PLACEHOLDER) ?? [])].toSorted().join(' ');
}

/** Templates keep one blank at either end of a text; so does its translation. */
function withEdgesOf(text, english) {
  const [start] = /^\s?/.exec(text);
  const [end] = /\s?$/.exec(text);
  return start + english.trim() + end;
}

module.exports = { faultLines, renewedTranslation, textsOf, translationFaults, translationText };
