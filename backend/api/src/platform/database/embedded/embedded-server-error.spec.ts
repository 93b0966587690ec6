import { EmbeddedServerError, explained, faultOfLog } from './embedded-server-error';

const facts = { folder: '/data', log: '/data/server.log' };

test.each([
  { said: 'FATAL:  could not write lock file "postmaster.pid": No space left on device', fault: 'disk-full' },
  { said: 'initdb: error: could not create directory "x": Read-only file system', fault: 'not-writable' },
  { said: 'FATAL:  lock file "postmaster.pid" already exists', fault: 'in-use' },
  { said: 'FATAL:  invalid value for parameter "TimeZone": "x"', fault: 'failed' },
  { said: '', fault: 'failed' },
])('"$said" is $fault', ({ said, fault }) => {
  expect(faultOfLog(said, facts)).toMatchObject({ fault });
});

test("an unknown fault carries the server's last complaint and the place of its log, on one line", () => {
  const { message } = faultOfLog('LOG:  starting\n2026 UTC FATAL:  out of luck\nHINT:  none\n', facts);

  expect(message).toBe('PostgreSQL bawaan tidak dapat dijalankan: out of luck. Catatannya ada di /data/server.log.');
});

test.each([
  { code: 'EROFS', fault: 'not-writable' },
  { code: 'EACCES', fault: 'not-writable' },
  { code: 'ENOSPC', fault: 'disk-full' },
])('$code of the file system is $fault', ({ code, fault }) => {
  expect(explained(Object.assign(new Error('x'), { code }), '/data')).toMatchObject({ fault });
});

test("what is nobody's refusal passes unchanged", () => {
  const error = new TypeError('x');
  const refusal = new EmbeddedServerError('in-use', { folder: '/data' });

  expect(explained(error, '/data')).toBe(error);
  expect(explained(refusal, '/data')).toBe(refusal);
});
