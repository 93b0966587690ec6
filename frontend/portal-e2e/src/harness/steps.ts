type Step = (title: string, work: () => Promise<void>) => void;

/** Tests that build upon each other: after one that failed, the others say so at once instead of waiting in vain. */
export function steps(): Step {
  let hasFailed = false;
  return (title, work) => {
    test(title, async () => {
      if (hasFailed) throw new Error('An earlier step failed.');
      hasFailed = true;
      await work();
      hasFailed = false;
    });
  };
}
