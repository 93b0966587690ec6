import { RowChannel, RowsLeft } from './row-channel';

const BYTES = Uint8Array.of(1, 2);

describe('rows that are handed on', () => {
  test('come in their order, each once the one before was taken, up to the end', async () => {
    const channel = new RowChannel();
    const handing = (async () => {
      for (const byte of [1, 2, 3]) await channel.push(Uint8Array.of(byte));
      channel.end();
    })();
    const taken: number[] = [];
    for await (const [byte = 0] of channel) taken.push(byte);
    await handing;
    expect(taken).toEqual([1, 2, 3]);
  });

  test('end with the error of whoever hands them on', async () => {
    const channel = new RowChannel();
    channel.end(new RangeError('no more'));
    await expect(channel[Symbol.asyncIterator]().next()).rejects.toThrow(RangeError);
  });

  test('are refused where whoever takes them breaks off after some: nobody waits for ever', async () => {
    const channel = new RowChannel();
    const rows = channel[Symbol.asyncIterator]();
    const handed = expect(channel.push(BYTES)).rejects.toThrow(RowsLeft);
    await rows.next();
    await rows.return(undefined);
    await handed;
    await expect(channel.push(BYTES)).rejects.toThrow(RowsLeft);
  });

  test('are refused where whoever takes them breaks off while it waits for more', async () => {
    const channel = new RowChannel();
    const rows = channel[Symbol.asyncIterator]();
    const took = rows.next();
    const left = rows.return(undefined);
    await expect(channel.push(BYTES)).rejects.toThrow(RowsLeft);
    await Promise.all([took, left]);
  });
});
