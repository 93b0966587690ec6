import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CompilerOptions, ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import { aSheet, anEntry, anInput } from '../../test/builders';
import type { InputDocument } from '../input-document';
import { inputText, officialResult, resultText } from '../index';

const SOURCES = join(__dirname, '..');
const OPTIONS: CompilerOptions = { module: ModuleKind.CommonJS, target: ScriptTarget.ES2023 };

type Core = typeof import('../index');

/** The core as it is without the folder of advice: its files translated one by one, the door's lines about it left out. */
function coreWithoutAdvice(): Core {
  const folder = mkdtempSync(join(tmpdir(), 'core-without-advice-'));
  try {
    cpSync(SOURCES, folder, { recursive: true, filter: (path) => path !== __dirname && !path.endsWith('.spec.ts') });
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const { parentPath, name } of files) translate(join(parentPath, name));
    return loaded(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function translate(path: string): void {
  const text = readFileSync(path, 'utf8').replaceAll(/^export .* from '\.\/advice\/.*';\n/gm, '');
  expect(text).not.toContain("'./advice/");
  writeFileSync(path.replace(/\.ts$/, '.js'), transpileModule(text, { compilerOptions: OPTIONS }).outputText);
  rmSync(path);
}

function loaded(folder: string): Core {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- a module that is only there now
  return require(join(folder, 'index.js')) as Core;
}

/** Forty entries, a panel with a recusal, a tie across the cut. */
function judged(): InputDocument {
  const codes = Array.from({ length: 40 }, (_, place) => `E${String(place).padStart(2, '0')}`);
  return anInput({
    panels: [{ group: 'IP', jurors: ['j1', 'j2', 'j3'] }],
    entries: codes.map((code) => anEntry(code)),
    sheets: codes.flatMap((code, place) =>
      ['j1', 'j2', 'j3'].map((juror, seat) =>
        seat === 2 && place % 7 === 0
          ? aSheet(code, {}, { juror, state: 'recused' })
          : aSheet(code, { A: 50 + ((place * 7 + seat) % 45), B: 90 - ((place * 11 + seat * 3) % 45) }, { juror }),
      ),
    ),
    selection: { kind: 'shortlist', quotas: [{ group: 'IP', places: 12 }] },
  });
}

describe('advice 1: a result has the same bytes with and without it', () => {
  const core = coreWithoutAdvice();

  test('the copy of the core has no advice', () => {
    expect(Object.keys(core)).not.toContain('adviceOn');
    expect(Object.keys(core)).toContain('officialResult');
  });

  test('input and result of the copy are those of the whole core, byte for byte', () => {
    const input = judged();
    expect(core.inputText(input)).toBe(inputText(input));
    const texts = [core, { officialResult, resultText }].map((one) =>
      one.resultText(one.officialResult(input, 'a'.repeat(64))),
    );
    expect(texts[0]).toBe(texts[1]);
    expect(texts[0]?.length).toBeGreaterThan(10_000);
  });
});
