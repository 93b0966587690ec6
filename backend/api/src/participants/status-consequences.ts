import { rate, wilsonPercent } from '@anggakara/scoring';
import type { ConsequenceCode, ConsequenceView, Language, QuotedCounts } from '@anggakara/contracts';
import { CONSEQUENCE_WORDS, type ConsequenceWords } from './consequence-words';
import { FIGURE_TEXTS, type FigureText, shareText } from './figure-text';
import { type SplitCounts, splitCounts, unsplit } from './quoted-figure';

/** What follows from the counts of a quoted figure, in the reader's language. (docs/rules/documented-figures.md 2, 3) */
export function statusConsequences(counts: QuotedCounts, language: Language = 'id'): readonly ConsequenceView[] {
  const said = new StatusConsequences(language);
  const split = splitCounts(counts);
  return split === null ? said.ofIncomplete(counts) : said.ofComplete(split);
}

class StatusConsequences {
  private readonly words: ConsequenceWords;
  private readonly text: FigureText;

  constructor(private readonly language: Language) {
    this.words = CONSEQUENCE_WORDS[language];
    this.text = FIGURE_TEXTS[language];
  }

  ofComplete({ received, resolved, inProcess, notFollowedUp }: SplitCounts): readonly ConsequenceView[] {
    const { words, text } = this;
    const followed = resolved + inProcess;
    const parts = `${words.resolved} ${text.count(resolved)} + ${words.inProcess} ${text.count(inProcess)}`;
    const whole = `${words.received} ${text.count(received)}`;
    return [
      {
        code: 'parts-sum',
        label: words.partsSum,
        value: words.of(text.count(received), text.count(received)),
        formula: `${parts} + ${words.notFollowedUp} ${text.count(notFollowedUp)} = ${text.count(received)} ${words.received}`,
      },
      this.share(['followed-up', words.followedUpLabel], [followed, received], `(${parts}) / ${whole}`),
      ...this.interval(['followed-up-interval', words.followedUpInterval], followed, received),
      ...this.ofResolved(resolved, received),
      this.shareOf(['in-process', words.inProcessLabel], words.inProcess, [inProcess, received]),
      this.shareOf(['not-followed-up', words.notFollowedUpLabel], words.notFollowedUp, [notFollowedUp, received]),
    ];
  }

  /** The source leaves parts unsaid: followed up is then at least what is resolved, and no more is known. */
  ofIncomplete(counts: QuotedCounts): readonly ConsequenceView[] {
    const { received, resolved, inProcess } = counts;
    if (resolved === null) return [];
    const { words, text } = this;
    const least = resolved + (inProcess ?? 0);
    const stated = inProcess === null ? words.resolved : `${words.resolved} + ${words.inProcess}`;
    return [
      {
        code: 'unsplit',
        label: words.unsplit,
        value: words.complaints(text.count(unsplit(counts))),
        formula: words.unsplitFormula(text.count(received), text.count(received - unsplit(counts))),
      },
      this.share(
        ['followed-up-at-least', words.followedUpAtLeast],
        [least, received],
        `${this.over(stated, least, received)}; ${words.mayAdd}`,
      ),
      ...this.ofResolved(resolved, received),
    ];
  }

  private ofResolved(resolved: number, received: number): readonly ConsequenceView[] {
    const { words } = this;
    return [
      this.shareOf(['resolved', words.resolvedLabel], words.resolved, [resolved, received]),
      ...this.interval(['resolved-interval', words.resolvedInterval], resolved, received),
    ];
  }

  private shareOf(named: Named, of: string, [count, received]: readonly [number, number]): ConsequenceView {
    return this.share(named, [count, received], this.over(of, count, received));
  }

  private share([code, label]: Named, [count, received]: readonly [number, number], formula: string): ConsequenceView {
    return { code, label, value: shareText(rate(count, received), this.language), formula };
  }

  private over(of: string, count: number, received: number): string {
    return `${of} ${this.text.count(count)} / ${this.words.received} ${this.text.count(received)}`;
  }

  private interval([code, label]: Named, count: number, received: number): readonly ConsequenceView[] {
    const bounds = wilsonPercent(count, received);
    if (bounds === null) return [];
    const { words, text } = this;
    return [
      {
        code,
        label,
        value: `${text.percent(bounds.low)} ${words.to} ${text.percent(bounds.high)}`,
        formula:
          `(p + z²/2n ± z √(p(1 \u2212 p)/n + z²/4n²)) / (1 + z²/n) ${words.with} ` +
          `p = ${text.count(count)}/${text.count(received)}, n = ${text.count(received)}, z = ${text.decimal('1.959964')}`,
      },
    ];
  }
}

type Named = readonly [code: ConsequenceCode, label: string];
