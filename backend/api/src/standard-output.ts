/** Characters that are written together. */
const GATHERED = 65_536;

/** Waits for whoever reads, until all of it was taken or nobody reads any more: the program ends right afterwards. */
export async function written(pieces: Iterable<string>): Promise<void> {
  // The write itself is told of it.
  process.stdout.on('error', () => undefined);
  let gathered = '';
  for (const piece of pieces) {
    gathered += piece;
    if (gathered.length < GATHERED) continue;
    if (!(await given(gathered))) return;
    gathered = '';
  }
  await given(gathered);
}

/** Whether somebody reads still: `| head` has seen enough. */
function given(text: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error === undefined || error === null) resolve(true);
      else if ((error as NodeJS.ErrnoException).code === 'EPIPE') resolve(false);
      else reject(error);
    });
  });
}
