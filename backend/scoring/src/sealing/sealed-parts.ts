/** An input and its result as canonical texts, each with its SHA-256, hex. */
export interface SealedTexts {
  readonly inputText: string;
  readonly inputHash: string;
  readonly resultText: string;
  readonly resultHash: string;
}

/**
 * The pieces of a sealed document's canonical text, in order, where both texts are at hand: nothing is read or written
 * anew, and however long they are they are not copied into one. (docs/rules/canonical-form.md 7)
 */
export function sealedParts({ inputText, inputHash, resultText, resultHash }: SealedTexts): readonly string[] {
  return [
    '{"format":"anggakara.sealed/1","input":',
    inputText,
    `,"inputHash":"${inputHash}","result":`,
    resultText,
    `,"resultHash":"${resultHash}"}`,
  ];
}
