import { createRequire } from 'node:module';
import { join } from 'node:path';

/** As Stryker numbers them. */
const [PASSED, FAILED] = [0, 1];

/**
 * Runs the core's spec files inside Stryker's own process: they are pure functions of the sources, so that a mutant costs
 * milliseconds, where a run of Jest would cost seconds. What Jest gives them is its own `expect` and `each`.
 */
class SpecRunner {
  #tests = new Map();
  #context = (globalThis.__stryker__ ??= {});

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#load();
  }

  /** Every test once, with what it covers; those that run while files load cover statically. */
  async dryRun() {
    this.#context.mutantCoverage = { static: {}, perTest: {} };
    this.#load();
    const results = [];
    for (const [id, one] of this.#tests) {
      this.#context.currentTestId = id;
      const started = performance.now();
      const failure = await failureOf(one);
      this.#context.currentTestId = undefined;
      const timeSpentMs = Math.round(performance.now() - started);
      const told = { id, name: one.name, fileName: one.fileName, timeSpentMs };
      results.push(
        failure === null ? { ...told, status: PASSED } : { ...told, status: FAILED, failureMessage: failure },
      );
      one.milliseconds = timeSpentMs;
    }
    return { status: 'complete', tests: results, mutantCoverage: atRunTime(this.#context.mutantCoverage) };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, reloadEnvironment, mutantActivation }) {
    Object.assign(this.#context, {
      hitCount: hitLimit === undefined ? undefined : 0,
      hitLimit,
      activeMutant: undefined,
    });
    const isStatic = mutantActivation === 'static';
    if (isStatic) this.#context.activeMutant = activeMutant.id;
    if (reloadEnvironment || isStatic) {
      const failure = this.#loadingFailure();
      if (failure !== null) return this.#killed('loading', failure, 0);
    }
    this.#context.activeMutant = activeMutant.id;
    return this.#firstFailure(this.#inTurn(testFilter));
  }

  async #firstFailure(tests) {
    let nrOfTests = 0;
    for (const [id, one] of tests) {
      nrOfTests += 1;
      const failure = await failureOf(one);
      if (this.#context.hitCount > this.#context.hitLimit) return { status: 'timeout', reason: 'hit limit' };
      if (failure !== null) return this.#killed(id, failure, nrOfTests);
    }
    return { status: 'survived', nrOfTests };
  }

  #killed(id, failureMessage, nrOfTests) {
    return { status: 'killed', killedBy: [id], failureMessage, nrOfTests };
  }

  /** The quickest first. */
  #inTurn(testFilter) {
    const wanted = testFilter ?? [...this.#tests.keys()];
    return wanted
      .flatMap((id) => (this.#tests.has(id) ? [[id, this.#tests.get(id)]] : []))
      .toSorted(([, a], [, b]) => (a.milliseconds ?? 0) - (b.milliseconds ?? 0));
  }

  #loadingFailure() {
    try {
      this.#load();
      return null;
    } catch (error) {
      this.#context.activeMutant = undefined;
      this.#load();
      return String(error);
    }
  }

  #load() {
    const { testsIn } = createRequire(import.meta.url)('./spec-files.cjs');
    const before = this.#tests;
    this.#tests = testsIn(join(process.cwd(), 'backend/scoring/src'));
    for (const [id, one] of this.#tests) one.milliseconds = before.get(id)?.milliseconds;
  }
}

/** What a test reaches itself is no matter of loading, even where some file computes an example while it loads. */
function atRunTime({ static: atLoad, perTest }) {
  const reached = new Set(Object.values(perTest).flatMap(Object.keys));
  return { static: Object.fromEntries(Object.entries(atLoad).filter(([mutant]) => !reached.has(mutant))), perTest };
}

async function failureOf({ run }) {
  try {
    await run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'spec-files', injectableClass: SpecRunner }];
